package fi.koppi.kit.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.BadBodies;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class BadRequestsTest {

  private static final String SKILL =
      "\"http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001\"";

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);

  @TestFactory
  Stream<DynamicTest> badBodyIsRefusedAtItsPlace() {
    return BadBodies.of(MakeProbe.EXAMPLE)
        .with("name", "\"\"")
        .with("name", "\"a\\ud800b\"")
        .with("name", "\"" + "x".repeat(51) + "\"")
        .with("count", "0")
        .with("count", "1.0")
        .with("colour", "\"BLUE\"")
        .with("colour", "\"\"")
        .with("colour", "\" RED\"")
        .with("colour", "\"RED\\u0000\"")
        .with("day", "\" 2027-01-31\"")
        .with("id", "\"AZ1bIH8Aehi3RlRZ7xEFIg==\"")
        .with("maker", "\"9999999-3\"")
        .with("title", "{}")
        .with("title", "{\"fi\": 5}", "/title/fi")
        .with("title", "{\"fi\": \"Anturi\", \"de\": \"Fühler\"}", "/title/de")
        .with("title", "{\"fi\": \"" + "x".repeat(10_001) + "\"}")
        .with("day", "\"2027-02-30\"")
        .with("day", "\"31.1.2027\"")
        .with("day", "\"2027-01-31T00:00:00Z\"")
        .with("day", "\"1899-12-31\"")
        .with("day", "\"2201-01-01\"")
        .with("day", "\"+12345-01-31\"")
        .with("at", "\"1899-12-31T23:59:59Z\"")
        .with("at", "\"+12345-01-31T12:00:00Z\"")
        .with("at", "\"2027-01-31T12:00:00\"")
        .with("id", "\"17\"")
        .with("id", "\"\"")
        .with("skills", "[null]", "/skills/0")
        .with("skills", "[\"hitsaus\"]", "/skills/0")
        .with("skills", "[%s, %s]".formatted(SKILL, SKILL))
        .without("id", "name", "count")
        .refusedBy(body -> coach.post("/v1/probes", body));
  }

  @TestFactory
  Stream<DynamicTest> nullIsRefusedWhereverItIsWritten() {
    return BadBodies.of(MakeProbe.EXAMPLE)
        .with("id", "null")
        .with("name", "null")
        .with("count", "null")
        .with("colour", "null")
        .with("shiny", "null")
        .with("maker", "null")
        .with("title", "null")
        .with("title", "{\"fi\": \"Koetin\", \"sv\": null}", "/title/sv")
        .with("day", "null")
        .with("at", "null")
        .with("skills", "null")
        .with("skills", "[null]", "/skills/0")
        .refusedBy(body -> coach.post("/v1/probes", body));
  }

  @Test
  void refusalOfNullSaysWhatToDo() {
    var answer = coach.post("/v1/probes", MakeProbe.EXAMPLE.replace("\"RED\"", "null"));

    answer.then().statusCode(400).body("violations.code", contains("null-value"));
    answer.then().body("violations.detail", contains(containsString("leave it out")));
  }

  @Test
  void fieldThatIsLeftOutIsNoNull() {
    var answer = coach.post("/v1/probes", MakeProbe.body(UUID.randomUUID(), "bare"));

    answer.then().statusCode(201);
  }

  @Test
  void emptyCursorMeansTheBeginning() {
    coach.get("/v1/probes?cursor=").then().statusCode(200);
  }

  @ParameterizedTest(name = "{0} is refused as {2}")
  @CsvSource({
    "limit=0, query:limit, min",
    "limit=201, query:limit, max",
    "limit=ten, query:limit, wrong-type",
    "limit=99999999999, query:limit, wrong-type",
    "colour=BLUE, query:colour, wrong-type",
    "'colour= ', query:colour, invalid-value",
    "colour=, query:colour, invalid-value",
    "day=, query:day, invalid-value",
    "limit=, query:limit, invalid-value",
    "shade=, query:shade, invalid-value",
    "shade=RED&shade=, query:shade, invalid-value",
    "colour=RED&colour=GREEN, query:colour, repeated",
    "prefix=a&prefix=b, query:prefix, repeated",
    "shade=RED&shade=RED, query:shade, repeated",
    "day=null, query:day, wrong-type",
    "day=2027-02-30, query:day, wrong-type",
    "day=2027-01-31T00:00:00Z, query:day, wrong-type",
    "day=2201-01-01, query:day, invalid-value",
    "day=%2B12345-01-31, query:day, wrong-type"
  })
  void badQueryParameterIsRefusedByItsName(String query, String pointer, String code) {
    var answer = coach.get("/v1/probes?" + query);

    answer.then().statusCode(400).body("type", is("/problems/validation-failed"));
    answer
        .then()
        .body("violations.pointer", hasItem(pointer))
        .body("violations.code", hasItem(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prefix=", "shade=RED&shade=GREEN", "unknown=&unknown="})
  void textMayBeEmptyAndSeveralValuesMayDiffer(String query) {
    coach.get("/v1/probes?limit=1&" + query).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Koppi-Acting-Person", "Idempotency-Key", "If-Match", "Content-Type"})
  void headerOfWhichOneIsMeantIsNotSentTwice(String header) throws Exception {
    var answer = post("/v1/probes", header, "\"0123456789abcdef\"", header, "\"fedcba9876543210\"");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("/problems/validation-failed", "\"header:" + header + "\"", "repeated");
  }

  @Test
  void secondTokenIsAnInvalidRequest() throws Exception {
    var answer = post("/v1/probes", "Authorization", "Bearer a.b.c");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .contains("Bearer error=\"invalid_request\"");
    assertThat(answer.body()).contains("/problems/validation-failed", "header:Authorization");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "identity, gzip", "nonsense"})
  void bodyInAContentCodingIsRefused(String coding) throws Exception {
    var answer = post("/v1/probes", "Content-Type", "application/json", "Content-Encoding", coding);

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("/problems/unsupported-media-type", "Content-Encoding");
  }

  @Test
  void bodyThatIsNamedAsPlainIsRead() throws Exception {
    var answer =
        post("/v1/probes", "Content-Type", "application/json", "Content-Encoding", "identity");

    assertThat(answer.body()).contains("/problems/idempotency-key-required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json;charset=utf-16",
        "application/json; charset=\"ISO-8859-1\"",
        "application/json; x=y; Charset=us-ascii",
        "application/json;charset="
      })
  void jsonInAnotherCharsetIsRefused(String type) throws Exception {
    var answer = post("/v1/probes", "Content-Type", type);

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("/problems/unsupported-media-type", "Send JSON in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json;charset=UTF-8",
        "Application/JSON; charset=\"utf-8\"",
        "application/json;"
      })
  void jsonThatIsNamedAsUtf8IsRead(String type) throws Exception {
    assertThat(post("/v1/probes", "Content-Type", type).body())
        .contains("/problems/idempotency-key-required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", " ", "x"})
  void operationWithoutABodyTakesNone(String body) {
    var id = UUID.randomUUID();
    coach.post("/v1/probes", MakeProbe.body(id, "bare " + id)).then().statusCode(201);

    var answer =
        coach
            .request()
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID())
            .header("If-Match", "\"0\"")
            .body(body)
            .post("/v1/probes/" + id + "/count");

    answer
        .then()
        .statusCode(400)
        .body("type", is("/problems/malformed-request"))
        .body("detail", is("This operation takes no body: send the call without."));
    coach.get("/v1/probes/" + id).then().body("version", is(0));
  }

  @Test
  void bodyOfUnknownLengthIsOneToo() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/probes"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + coach.token())
            .method(
                "GET", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1])));

    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("/problems/malformed-request");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*;q=0",
        "application/json;q=0",
        "text/html, */*;q=0.0",
        "application/json; q=0, */*"
      })
  void whoAcceptsNoTypeThatThereIsGetsNone(String accepted) {
    var answer = coach.request().accept(accepted).get("/v1/probes");

    answer.then().statusCode(406).body("type", is("/problems/not-acceptable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*;q=0.001", "text/html;q=0, */*", "application/json, */*;q=0"})
  void whatHasSomeWeightIsAccepted(String accepted) {
    coach.request().accept(accepted).get("/v1/probes").then().statusCode(200);
  }

  /** Checks that a header that names no type, or none at one of its commas, says nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "application/json,", ",application/json"})
  void emptyTypeIsPassedBy(String accepted) {
    coach.request().header("Accept", accepted).get("/v1/probes").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo", "/", "application/", "application/json;q=high"})
  void typeThatIsNoneIsTheCallersFault(String accepted) {
    var answer = coach.request().header("Accept", accepted).get("/v1/probes");

    assertThat(answer.statusCode()).isBetween(200, 499);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/probes, 'GET, HEAD, OPTIONS, POST'",
    "/v1/probes/stored, 'GET, HEAD, OPTIONS'",
    "/v1/probes/01920000-0000-7000-8000-000000000001, 'GET, HEAD, OPTIONS'",
    "/v1/probes/01920000-0000-7000-8000-000000000001/count, 'OPTIONS, POST'"
  })
  void addressSaysWhichMethodsItHas(String address, String methods) {
    coach.request().options(address).then().statusCode(204).header("Allow", is(methods));
    coach
        .request()
        .delete(address)
        .then()
        .statusCode(405)
        .header("Allow", is(methods))
        .body("type", is("/problems/method-not-allowed"));
  }

  @Test
  void addressOfNothingHasNoMethods() {
    coach
        .request()
        .options("/v1/probes/stored/nowhere")
        .then()
        .statusCode(404)
        .body("type", is("/problems/not-found"));
  }

  /** Sends a probe with more headers, which come beside those that it needs. */
  private HttpResponse<String> post(String path, String... headers) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + coach.token())
            .headers(headers)
            .POST(BodyPublishers.ofString(MakeProbe.EXAMPLE));
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "rule", "row"})
  void storedDataThatCannotBeReadIsNoFaultOfTheCaller(String kind) {
    var answer = coach.get("/v1/probes/stored?kind=" + kind);

    answer.then().statusCode(500).body("type", is("/problems/internal-error"));
    answer.then().body("violations", nullValue());
  }

  @Test
  void oneRowThatCannotBeReadDoesNotHideTheOthers() {
    var answer = coach.get("/v1/probes/stored-list");

    answer.then().statusCode(200).body("fi", contains("Koetin", "Anturi"));
  }

  @ParameterizedTest
  @CsvSource({"prefix=a, query:prefix", "<b>=, query"})
  void queryWithForbiddenCharactersIsRefusedAndUnknownNamesAreNotRepeated(
      String query, String pointer) {
    var answer = coach.get("/v1/probes?" + query + "\0");

    answer.then().statusCode(400).body("violations.pointer", hasItem(pointer));
  }

  @ParameterizedTest
  @CsvSource({"''", "djE", "djI6YQ", "%FF", "djE6YTpi"})
  void strangeCursorIsRefused(String cursor) {
    var answer = coach.get("/v1/probes?cursor=x" + cursor);

    answer.then().statusCode(400).body("type", is("/problems/invalid-cursor"));
  }

  @Test
  void lengthsAreCountedInCharactersAsTheSchemaCountsThem() {
    String longest = "\uD83D\uDE00".repeat(50);

    coach
        .post("/v1/probes", MakeProbe.body(UUID.randomUUID(), longest))
        .then()
        .statusCode(201)
        .body("name", is(longest));
    coach
        .post("/v1/probes", MakeProbe.body(UUID.randomUUID(), longest + "x"))
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/xml", "application/merge-patch+json", "nonsense", "}"})
  void bodyOfAnotherTypeThanTheDeclaredOneIsRefused(String type) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/probes"))
            .header("Authorization", "Bearer " + coach.token())
            .header("Content-Type", type)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(MakeProbe.EXAMPLE));

    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(answer.body()).contains("/problems/unsupported-media-type");
    }
  }

  @Test
  void unknownPathIsNotFound() {
    var answer = coach.get("/v1/nowhere");

    answer.then().statusCode(404).body("type", is("/problems/not-found"));
  }

  @Test
  void pathIdThatIsNoUuidIsNotFound() {
    var answer = coach.get("/v1/probes/17");

    answer.then().statusCode(404).body("type", is("/problems/not-found"));
  }

  @Test
  void wrongMethodIsRefused() {
    var answer = coach.request().delete("/v1/probes");

    answer.then().statusCode(405).body("type", is("/problems/method-not-allowed"));
  }

  @Test
  void wrongContentTypeIsRefused() {
    var answer =
        coach.request().contentType("text/plain").body(MakeProbe.EXAMPLE).post("/v1/probes");

    answer.then().statusCode(415).body("type", is("/problems/unsupported-media-type"));
  }

  @Test
  void callerWhoCannotReadJsonIsRefused() {
    var answer = coach.request().accept("text/html").get("/v1/probes");

    answer.then().statusCode(406).body("type", is("/problems/not-acceptable"));
  }

  @Test
  void bodyThatIsTooLargeIsRefusedUnread() {
    var answer = coach.post("/v1/probes", " ".repeat(1_048_577));

    answer.then().statusCode(413).body("type", is("/problems/body-too-large"));
  }

  @Test
  void bodyThatHidesItsLengthIsRefusedWhileItIsRead() throws Exception {
    var endless = " ".repeat(2_000_000).getBytes(UTF_8);
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:%d/v1/probes".formatted(RestAssured.port)))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + coach.token())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless)))
            .build();

    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("/problems/body-too-large");
    }
  }

  @Test
  void callerWithoutTokenIsAskedForOne() {
    var answer = given().get("/v1/probes");

    answer.then().statusCode(401).body("type", is("/problems/unauthenticated"));
    answer.then().header("WWW-Authenticate", containsString("Bearer"));
  }

  @ParameterizedTest
  @CsvSource({"rubbish", "a.b.c"})
  void tokenThatIsNoneIsRefused(String token) {
    var answer = given().auth().oauth2(token).get("/v1/probes");

    answer.then().statusCode(401).body("type", is("/problems/unauthenticated"));
    answer.then().header("WWW-Authenticate", containsString("Bearer"));
  }

  @Test
  void tokenForAnotherServiceIsRefused() {
    var token = Tokens.foreign(UUID.randomUUID(), OrganisationType.AUTHORITY, Roles.COACH);

    var answer = given().auth().oauth2(token).get("/v1/probes");

    answer.then().statusCode(401).body("type", is("/problems/unauthenticated"));
  }

  @Test
  void callerWithoutTheRoleIsRefused() {
    var auditor = Caller.of(OrganisationType.PLATFORM, Roles.AUDITOR);

    var answer = auditor.post("/v1/probes", MakeProbe.EXAMPLE);

    answer.then().statusCode(403).body("type", is("/problems/forbidden"));
    answer.then().body("detail", containsString("`coach` (authority)"));
  }

  @Test
  void unlikelyHeaderOfTheActingPersonIsRefused() {
    var answer = coach.request().header("Koppi-Acting-Person", "Aino Aalto").get("/v1/probes/who");

    answer.then().statusCode(400).body("type", is("/problems/acting-person-required"));
    answer.then().body("detail", not(containsString("Aino")));
  }

  @Test
  void missingActingPersonIsAskedFor() {
    var answer = coach.get("/v1/probes/who");

    answer.then().statusCode(400).body("type", is("/problems/acting-person-required"));
  }

  @Test
  void whatExistsAlreadyIsAConflictEvenWhenOnlyTheDatabaseNotices() {
    coach.post("/v1/probes", MakeProbe.body(UUID.randomUUID(), "twin")).then().statusCode(201);

    var answer = coach.post("/v1/probes", MakeProbe.body(UUID.randomUUID(), "twin"));

    answer.then().statusCode(409).body("type", is("/problems/conflict"));
  }

  @Test
  void everyProblemNamesTheRequestAndItsCorrelation() {
    var answer =
        coach
            .request()
            .header("Koppi-Correlation-Id", "01920000-0000-7000-8000-0000000000c1")
            .get("/v1/probes/17?name=Aino");

    answer.then().contentType("application/problem+json").body("instance", is("/v1/probes/17"));
    answer.then().header("Koppi-Correlation-Id", "01920000-0000-7000-8000-0000000000c1");
    answer.then().body("title", notNullValue());
  }
}
