package fi.koppi.catalogservice.guide.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.programmeBody;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls the guide as its editors do; every call that is not under test has to succeed. */
final class Guide {

  static final String CHAPTERS = "/v1/guide/chapters";
  static final String EDITIONS = "/v1/guide/editions";

  private static final UUID PLATFORM = UUID.fromString("01920000-0000-7000-8000-000000000001");

  private Guide() {}

  static String editor() {
    return Tokens.of(
        PLATFORM, OrganisationType.PLATFORM, Roles.CATALOG_EDITOR, Roles.PLATFORM_ADMIN);
  }

  static Response publish(String token) {
    return as(token).body("{\"reason\": \"Spring\"}").post(EDITIONS);
  }

  static int published() {
    var answer = publish(editor());
    answer.then().statusCode(201);
    return answer.jsonPath().getInt("number");
  }

  static String chapter(int position, Map<String, String> title, Map<String, String> body) {
    var answer =
        as(editor())
            .body(Map.of("position", position, "title", title, "body", body))
            .post(CHAPTERS);
    answer.then().statusCode(201);
    return answer.jsonPath().getString("id");
  }

  static void removed(String chapter) {
    as(editor())
        .header("If-Match", "\"0\"")
        .delete(CHAPTERS + "/" + chapter)
        .then()
        .statusCode(204);
  }

  /** Loads three skills with names in three languages. */
  static void knowsSkills() {
    as(editor())
        .body(
            List.of(
                concept(1, "hitsata terästä", "svetsa stål", "weld steel"),
                concept(2, "koneistaa metallia", "maskinbearbeta metall", "machine metal"),
                concept(3, "hoivata ikääntyneitä", "vårda äldre", "care for older people")))
        .put("/v1/esco/skills")
        .then()
        .statusCode(200);
  }

  static String skill(int number) {
    return "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-%012d".formatted(number);
  }

  /** Publishes an offering; the changes are replaced in the bodies of programme and offering. */
  static UUID offering(UUID provider, Map<String, String> changes) {
    var programme =
        as(editorOf(provider))
            .body(changed(programmeBody(provider), changes))
            .post("/v1/programmes");
    programme.then().statusCode(201);
    var body = changed(offeringBody(programme.jsonPath().getUUID("id"), 10), changes);
    var offering = as(editorOf(provider)).body(body).post("/v1/offerings");
    offering.then().statusCode(201);
    var id = offering.jsonPath().getUUID("id");
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }

  private static String changed(String body, Map<String, String> changes) {
    var result = body;
    for (var change : changes.entrySet()) {
      result = result.replace(change.getKey(), change.getValue());
    }
    return result;
  }

  private static Map<String, Object> concept(int number, String fi, String sv, String en) {
    return Map.of("uri", skill(number), "prefLabel", Map.of("fi", fi, "sv", sv, "en", en));
  }
}
