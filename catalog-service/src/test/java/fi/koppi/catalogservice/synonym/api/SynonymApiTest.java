package fi.koppi.catalogservice.synonym.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tests of the synonyms by which searches are widened. */
@QuarkusTest
class SynonymApiTest {

  private static final String PATH = "/v1/synonym-groups";
  private static final String GROUP =
      "{\"words\": {\"fi\": [\"zorbaaja\"], \"en\": [\"zorber\"]}, \"related\": {\"fi\": [\"zorbiala\"]}}";

  @Test
  void searchUsesAGroupAsLongAsItIsThere() {
    var provider = registeredProvider();
    var offering = published(provider, "Zorbaajaksi");

    String id = added(GROUP);
    assertFound(provider, "zorber", offering);
    assertFound(provider, "zorbialalle", offering);
    as(writer()).header("If-Match", "\"0\"").delete(PATH + "/" + id).then().statusCode(204);

    search(provider, "zorber").then().body("items.findAll { it.foundBy == ['SYNONYM'] }", empty());
    assertRefused(read(coach(), PATH + "/" + id), 404, "not-found");
  }

  @Test
  void changeReplacesAllTermsAndTheSameTermsChangeNothing() {
    String id = added("{\"words\": {\"fi\": [\"ykkönen\"], \"sv\": [\"ettan\"]}}");
    String next = "{\"words\": {\"fi\": [\"tornari\"]}}";

    put(id, 0, next).then().statusCode(200).body("version", equalTo(1)).body("words.sv", empty());
    put(id, 1, next).then().statusCode(200).body("version", equalTo(1));
    assertRefused(put(id, 0, next), 412, "stale-version");
    read(coach(), PATH + "?text=tornarin").then().body("items.id", contains(id));
  }

  @Test
  void groupCameWithTheService() {
    read(coach(), PATH + "?text=lähihoitajaksi")
        .then()
        .statusCode(200)
        .body("items[0].words.sv[0]", equalTo("närvårdare"));
  }

  @Test
  void onlyThePlatformsCatalogEditorsChangeSynonyms() {
    assertRefused(as(admin()).body(GROUP).post(PATH), 403, "forbidden");
    assertRefused(as(editorOf(UUID.randomUUID())).body(GROUP).post(PATH), 403, "forbidden");
    assertRefused(as(writer()).body("{\"words\": {}}").post(PATH), 400, "synonym-group-empty");
  }

  private static void assertFound(UUID provider, String text, String offering) {
    search(provider, text)
        .then()
        .body("items.id", contains(offering))
        .body("items[0].foundBy", contains("SYNONYM"));
  }

  private static Response search(UUID provider, String text) {
    return read(coach(), "/v1/offerings/search?providerId=" + provider + "&text=" + text);
  }

  private static String published(UUID provider, String title) {
    var body = offeringBody(addedProgramme(provider), 3).replace("Koneistajaksi", title);
    String id = as(editorOf(provider)).body(body).post("/v1/offerings").path("id");
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }

  private static String added(String group) {
    var answer = as(writer()).body(group).post(PATH);
    answer.then().statusCode(201);
    return answer.path("id");
  }

  private static Response put(String id, long version, String body) {
    return as(writer()).header("If-Match", "\"" + version + "\"").body(body).put(PATH + "/" + id);
  }

  private static String writer() {
    return Tokens.of(
        UUID.fromString("01920000-0000-7000-8000-000000000001"),
        OrganisationType.PLATFORM,
        Roles.CATALOG_EDITOR);
  }
}
