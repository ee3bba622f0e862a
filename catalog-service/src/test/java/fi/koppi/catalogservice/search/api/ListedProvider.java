package fi.koppi.catalogservice.search.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A provider with a programme, and the search for its offerings. What other tests have published is
 * told apart by its provider.
 */
record ListedProvider(UUID provider, UUID programme) {

  static final String PATH = "/v1/offerings/search";

  static ListedProvider registered() {
    var provider = registeredProvider();
    return new ListedProvider(provider, addedProgramme(provider));
  }

  UUID publish(Map<String, String> changes) {
    var id = drafted(changes);
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }

  UUID drafted(Map<String, String> changes) {
    var body = offeringBody(programme, 3);
    for (var change : changes.entrySet()) {
      body = body.replace(change.getKey(), change.getValue());
    }
    var answer = as(editorOf(provider)).body(body).post("/v1/offerings");
    answer.then().statusCode(201);
    return answer.jsonPath().getUUID("id");
  }

  static Map<String, String> starting(String on, String until) {
    return Map.of(
        "\"continuousAdmission\": true",
        "\"continuousAdmission\": false, \"startsOn\": \"%s\", \"endsOn\": \"%s\""
            .formatted(on, until));
  }

  static Map<String, String> terms(String terms) {
    return Map.of("\"places\": 3", "\"places\": 3, \"terms\": {%s}".formatted(terms));
  }

  Response found(Map<String, ?> parameters) {
    return searching(parameters).get(PATH);
  }

  /** Reads the ids of all pages of a search for the text. */
  List<String> paged(String text, int limit) {
    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      var page = found(Map.of("limit", limit, "cursor", cursor, "text", text)).jsonPath();
      paged.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next");
    } while (cursor != null);
    return paged;
  }

  RequestSpecification searching(Map<String, ?> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("providerId", provider);
    return given().auth().oauth2(coach()).queryParams(all);
  }

  static Response suggestions(String text) {
    return given().auth().oauth2(coach()).queryParam("text", text).get(PATH + "/suggestions");
  }
}
