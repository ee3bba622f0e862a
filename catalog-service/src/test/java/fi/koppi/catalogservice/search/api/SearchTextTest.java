package fi.koppi.catalogservice.search.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static fi.koppi.catalogservice.search.api.ListedProvider.PATH;
import static fi.koppi.catalogservice.search.api.ListedProvider.suggestions;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of searches by words. */
@QuarkusTest
class SearchTextTest {

  private ListedProvider listed;

  @BeforeEach
  void register() {
    listed = ListedProvider.registered();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "levyseppähitsaaja",
        "LEVYSEPPÄHITSAAJA",
        "levyseppähitsaajaksi",
        "levyseppähitsaja",
        "hitsaaja",
        "levyseppä",
        "plåtslagare",
        "plåtslagaren",
        "plåtslagre"
      })
  void offeringIsFoundByAnyFormAndPartOfItsWords(String text) {
    var id =
        listed.publish(
            Map.of("{\"fi\": \"Koneistajaksi\"}", title("Levyseppähitsaajaksi", "Plåtslagare")));

    listed
        .found(Map.of("text", text))
        .then()
        .statusCode(200)
        .body("items.id", contains(id.toString()));
  }

  @Test
  void whatFitsBetterComesFirst() {
    var partly =
        listed.publish(Map.of("\"Koneistajaksi\"", "\"Sorvauksen alkeet ja mittaaminen\""));
    var wholly = listed.publish(Map.of("\"Koneistajaksi\"", "\"Sorvaus\""));

    listed
        .found(Map.of("text", "sorvaus"))
        .then()
        .body("items.id", contains(wholly.toString(), partly.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "levysepä hitsasu",
        "hitsasu ja levysepä",
        "plåtslagre svetsnig",
        "sheet weldng the"
      })
  void eachWordMayBeMistyped(String text) {
    var id =
        listed.publish(
            Map.of(
                "{\"fi\": \"Koneistajaksi\"}",
                "{\"fi\": \"Levysepän hitsaus\", \"sv\": \"Plåtslagare, svetsning\", \"en\": \"Sheet metal welding\"}"));
    listed.publish(Map.of("\"Koneistajaksi\"", "\"Levysepän laskut\""));

    listed.found(Map.of("text", text)).then().body("items[0].id", equalTo(id.toString()));
    listed.found(Map.of("text", text + " zeppeliini")).then().body("items", empty());
  }

  @Test
  void facetsForgiveAsTheSearchDoes() {
    listed.publish(Map.of("\"Koneistajaksi\"", "\"Verhoilijaksi\""));

    listed
        .searching(Map.of("text", "verholijaksi"))
        .get(PATH + "/facets")
        .then()
        .body("facets.find { it.name == 'kind' }.values.offerings", contains(1));
  }

  @Test
  void changedOfferingIsFoundAsItIsNow() {
    var id = listed.publish(Map.of());
    var body =
        offeringBody(listed.programme(), 3)
            .replaceFirst("\"programmeId\": \"[^\"]*\", ", "")
            .replace("Koneistajaksi", "Asentajaksi");

    as(editorOf(listed.provider()))
        .header("If-Match", "\"1\"")
        .body(body)
        .put("/v1/offerings/" + id)
        .then()
        .statusCode(200);

    listed.found(Map.of("text", "asentaja")).then().body("items.id", contains(id.toString()));
  }

  @Test
  void titlesAreSuggestedByTheBeginningOfAnyWord() {
    listed.publish(Map.of("\"Koneistajaksi\"", "\"Zeppeliinin huoltaja\""));

    suggestions("zepp").then().statusCode(200).body("items", contains("Zeppeliinin huoltaja"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table offering; --",
        "%",
        "_",
        "\\",
        "(((",
        "[a-z]*",
        "🔥",
        "a\tb",
        "\"",
        "& | !",
        "<->",
        "koneistaja:*"
      })
  void whateverSomebodyTypesIsOnlyText(String text) {
    listed.found(Map.of("text", text)).then().statusCode(200);
    suggestions(text).then().statusCode(200);
  }

  @Test
  void textThatNobodyTypesIsRefused() {
    assertRefusedAt(listed.found(Map.of("text", "x".repeat(10_000))), "query:text");
    assertRefused(listed.found(Map.of("cursor", "nonsense")), 400, "invalid-cursor");
    assertRefused(given().get(PATH), 401, "unauthenticated");
  }

  private static String title(String fi, String sv) {
    return "{\"fi\": \"%s\", \"sv\": \"%s\"}".formatted(fi, sv);
  }
}
