package fi.koppi.catalogservice.openeducation.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.programmeBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;

/**
 * A provider with one qualification and a unit of it, and what the API shows of them. What other
 * tests have published is told apart by its provider.
 */
record TaughtProvider(UUID provider, UUID qualification, UUID unit) {

  static final String SKILL = "00000000-0000-4000-8000-000000000001";
  static final List<String> LISTS =
      List.of("organisations", "programmes", "courses", "learning-outcomes");
  static final String TERMS =
      """
      , "terms": {"studyMode": "FULL_TIME", "cost": {"amountCents": 34050, "payer": "STUDENT"},
       "applications": {"opensOn": "2027-01-11", "closesOn": "2099-02-12"},
       "targetGroups": ["UNEMPLOYED"]}}\
      """;

  static TaughtProvider teaching() {
    var provider = registeredProvider();
    var qualification =
        add(provider, programmeBody(provider).replace("QUALIFICATION_UNIT", "QUALIFICATION"));
    var unit =
        add(
            provider,
            programmeBody(provider)
                .replaceFirst("}\\s*$", ", \"profile\": {\"partOf\": [\"%s\"]}}")
                .formatted(qualification));
    return new TaughtProvider(provider, qualification, unit);
  }

  UUID offer(UUID programme) {
    return offer(programme, offeringBody(programme, 3));
  }

  UUID offer(UUID programme, String body) {
    var drafted =
        as(editorOf(provider))
            .body(body.replaceFirst("(\"programmeId\": )\"[^\"]*\"", "$1\"" + programme + "\""))
            .post("/v1/offerings");
    drafted.then().statusCode(201);
    var id = drafted.jsonPath().getUUID("id");
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }

  static String dated() {
    return offeringBody(UUID.randomUUID(), 3)
        .replace("\"continuousAdmission\": true", "\"continuousAdmission\": false")
        .replaceFirst(
            "\"places\"", "\"startsOn\": \"2099-03-01\", \"endsOn\": \"2099-06-04\", \"places\"");
  }

  static Response oeapi(String path) {
    return read(coach(), "/oeapi/v6" + path);
  }

  static void assertOnly(String path, String field, UUID id) {
    oeapi(path).then().statusCode(200).body("items." + field, contains(id.toString()));
  }

  private static UUID add(UUID provider, String body) {
    var answer = as(editorOf(provider)).body(body).post("/v1/programmes");
    answer.then().statusCode(201);
    return answer.jsonPath().getUUID("id");
  }
}
