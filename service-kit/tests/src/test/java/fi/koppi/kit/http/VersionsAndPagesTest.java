package fi.koppi.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class VersionsAndPagesTest {

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);
  private final UUID id = UUID.randomUUID();

  @Test
  void answerCarriesItsVersionAsEtag() {
    make("versioned " + id);

    var answer = coach.get("/v1/probes/" + id);

    answer.then().statusCode(200).header("ETag", "\"0\"").header("Cache-Control", "no-store");
  }

  @Test
  void readOfWhatHasNoVersionIsKnownByItsDigest() {
    var first = coach.get("/v1/probes/likeness/" + id);

    first.then().statusCode(200).header("ETag", matchesPattern("\"[0-9a-f]{32}\""));
    unchanged("/v1/probes/likeness/" + id, first.header("ETag"));
    unchanged("/v1/probes/likeness/" + id, "W/" + first.header("ETag"));
    coach
        .request()
        .header("If-None-Match", "*")
        .get("/v1/probes/likeness/" + id)
        .then()
        .statusCode(200);
    coach
        .get("/v1/probes/likeness/other-" + id)
        .then()
        .header("ETag", not(is(first.header("ETag"))));
  }

  @Test
  void readThatShowsMoreThanItsVersionIsKnownByBoth() {
    make("near " + id);
    var first = coach.get("/v1/probes/surroundings/" + id);

    first.then().statusCode(200).header("ETag", matchesPattern("\"0\\.[0-9a-f]{32}\""));
    unchanged("/v1/probes/surroundings/" + id, first.header("ETag"));
    coach
        .post("/v1/probes", MakeProbe.body(UUID.randomUUID(), "near " + id + " too"))
        .then()
        .statusCode(201);
    coach
        .request()
        .header("If-None-Match", first.header("ETag"))
        .get("/v1/probes/surroundings/" + id)
        .then()
        .statusCode(200)
        .body("others", is(1));
    coach.move("/v1/probes/" + id + "/count", first.header("ETag")).then().statusCode(200);
  }

  @Test
  void writeComparesTheVersionOfATagAndPassesItsDigestBy() {
    make("digest " + id);
    var path = "/v1/probes/" + id + "/count";
    var digest = "." + "0".repeat(32);

    coach.move(path, "\"1" + digest + "\"").then().statusCode(412);
    coach.move(path, "\"0" + digest + "\"").then().statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void headHasTheTagThatGetHas() {
    make("head " + id);

    for (var path : List.of("/v1/probes/" + id, "/v1/probes/surroundings/" + id)) {
      var head = coach.request().head(path);
      head.then().statusCode(200).header("ETag", coach.get(path).header("ETag"));
      coach
          .request()
          .header("If-None-Match", head.header("ETag"))
          .head(path)
          .then()
          .statusCode(304);
    }
  }

  private void unchanged(String path, String tag) {
    var answer = coach.request().header("If-None-Match", tag).get(path);

    answer.then().statusCode(304).header("ETag", notNullValue());
    assertThat(answer.asString()).isEmpty();
  }

  @Test
  void largeAnswerIsCompressedForWhoTakesThat() throws Exception {
    var path = "/v1/probes/likeness/" + id;

    var plain = get(path, "identity");
    var packed = get(path, "gzip");

    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.body().length).isLessThan(plain.body().length / 10);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(packed.headers().firstValue("ETag"))
        .isPresent()
        .isEqualTo(plain.headers().firstValue("ETag"));
    assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(plain.headers().allValues("Vary")).contains("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi", "/openapi?format=json"})
  void openApiDocumentIsCompressed(String path) throws Exception {
    assertThat(get(path, "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
  }

  private HttpResponse<byte[]> get(String path, String coding) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + coach.token())
            .header("Accept-Encoding", coding)
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofByteArray());
    }
  }

  @Test
  void writeWithThePresentEtagIsTaken() {
    make("written " + id);

    var answer = coach.move("/v1/probes/" + id + "/count", "\"0\"");

    answer.then().statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void writeWithoutIfMatchIsRefused() {
    make("unmatched " + id);

    var answer = coach.post("/v1/probes/" + id + "/count", "");

    answer.then().statusCode(428).body("type", is("/problems/if-match-required"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"999999999999999999\""})
  void writeWithAnotherEtagThanThePresentOneIsRefused(String etag) {
    make("stale " + id);

    var answer = coach.move("/v1/probes/" + id + "/count", etag);

    answer.then().statusCode(412).body("type", is("/problems/stale-version"));
    coach.get("/v1/probes/" + id).then().header("ETag", "\"0\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "*", "\"0\", \"1\"", "\"-1\"", "x", "\"9999999999999999999\""})
  void writeWhoseIfMatchIsNotOneVersionIsRefusedByName(String etag) {
    make("odd " + id);

    var answer = coach.move("/v1/probes/" + id + "/count", etag);

    answer
        .then()
        .statusCode(400)
        .body("type", is("/problems/validation-failed"))
        .body("violations[0].pointer", is("header:If-Match"));
    coach.get("/v1/probes/" + id).then().header("ETag", "\"0\"");
  }

  @Test
  void etagThatAProxyHasWeakenedByCompressingIsTaken() {
    make("weak " + id);

    var answer = coach.move("/v1/probes/" + id + "/count", "W/\"0\"");

    answer.then().statusCode(200).header("ETag", "\"1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\""})
  void callerWhoHasThePresentVersionGetsNoCopy(String known) {
    make("known " + id);

    var answer = coach.request().header("If-None-Match", known).get("/v1/probes/" + id);

    answer.then().statusCode(304).header("ETag", "\"0\"");
    assertThat(answer.asString()).isEmpty();
    coach
        .request()
        .header("If-None-Match", "\"7\"")
        .get("/v1/probes/" + id)
        .then()
        .statusCode(200)
        .body("version", is(0));
  }

  @Test
  void pagesFollowEachOtherByLinkUntilTheLast() {
    var made = List.of("a", "b", "c", "d", "e").stream().map(letter -> id + letter).toList();
    made.forEach(name -> coach.post("/v1/probes", MakeProbe.body(UUID.randomUUID(), name)));

    var pages = pagesFrom("/v1/probes?limit=2&prefix=" + id);

    assertThat(pages).hasSize(3);
    assertThat(pages).flatMap(page -> page).containsExactlyElementsOf(made);
  }

  @Test
  void lastPageNamesNoNext() {
    var answer = coach.get("/v1/probes?prefix=" + id);

    answer.then().body("next", nullValue()).header("Link", nullValue());
  }

  private void make(String name) {
    coach.post("/v1/probes", MakeProbe.body(id, name)).then().statusCode(201);
  }

  private List<List<String>> pagesFrom(String first) {
    List<List<String>> pages = new ArrayList<>();
    for (@Nullable String path = first; path != null; ) {
      var answer = coach.request().urlEncodingEnabled(false).get(path);
      pages.add(answer.jsonPath().getList("items.name"));
      var link = answer.header("Link");
      path = link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
    }
    return pages;
  }
}
