package fi.koppi.catalogservice.search.api;

import static fi.koppi.catalogservice.Catalog.admin;
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
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
    listed
        .found(Map.of("text", text + " zeppeliini"))
        .then()
        .body("items[0].id", equalTo(id.toString()))
        .body("items[0].foundBy", hasItem("FEWER_WORDS"));
  }

  @Test
  void wordThatNothingMatchesDoesNotEmptyTheAnswer() {
    var id = listed.publish(Map.of("\"Koneistajaksi\"", "\"Kokki\""));

    listed
        .found(Map.of("text", "kokki zeppeliini"))
        .then()
        .body("items.id", contains(id.toString()))
        .body("items[0].foundBy", contains("EXACT", "FEWER_WORDS"));
    listed.found(Map.of("text", "zeppeliini")).then().body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lähihoitajaksi", "närvårdare", "practical nurse", "hoitotyö"})
  void synonymsOfAllLanguagesAreFound(String text) {
    var id = listed.publish(Map.of("\"Koneistajaksi\"", "\"Lähihoitaja\""));

    listed.found(Map.of("text", text)).then().body("items.id", contains(id.toString()));
  }

  @Test
  void compoundsOfAWordComeBeforeWordsThatLookAlike() {
    var compound = listed.publish(Map.of("\"Koneistajaksi\"", "\"Putkiasentaja\""));
    listed.publish(Map.of("\"Koneistajaksi\"", "\"Duunivalmentaja\""));

    listed
        .found(Map.of("text", "asentaja"))
        .then()
        .body("items[0].id", equalTo(compound.toString()))
        .body("items[0].foundBy", contains("PART"));
  }

  @Test
  void excludedWordStaysExcludedWhenTheSearchIsWidened() {
    var plumber = listed.publish(Map.of("\"Koneistajaksi\"", "\"Putkiasentaja\""));
    listed.publish(Map.of("\"Koneistajaksi\"", "\"Sähköasentaja\""));

    listed
        .found(Map.of("text", "asentaja -sähkö"))
        .then()
        .body("items.id", contains(plumber.toString()));
  }

  @Test
  void symbolsAreFoundAsTheyAreWritten() {
    var sharp = listed.publish(Map.of("\"Koneistajaksi\"", "\"C#- ja .NET-kehittäjä\""));
    var plus = listed.publish(Map.of("\"Koneistajaksi\"", "\"C++ alkeet\""));

    for (String text : List.of("C#", ".NET")) {
      listed
          .found(Map.of("text", text))
          .then()
          .body("items[0].id", equalTo(sharp.toString()))
          .body("items[0].foundBy", contains("EXACT"));
    }
    listed.found(Map.of("text", "c++")).then().body("items.id", contains(plus.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kokki Porvoossa", "kokki i Borgå", "a cook in Porvoo", "kokiksi Porvooseen"})
  void placeInAnyFormActsAsAPlace(String text) {
    as(admin())
        .body(
            """
            [{"code": "638", "name": {"fi": "Porvoo", "sv": "Borgå"}, "validFrom": "1997-01-01"},
             {"code": "049", "name": {"fi": "Espoo", "sv": "Esbo"}, "validFrom": "1997-01-01"}]
            """)
        .put("/v1/municipalities")
        .then()
        .statusCode(200);
    var elsewhere = listed.publish(Map.of("\"Koneistajaksi\"", "\"Kokki\"", "\"638\"", "\"049\""));
    var here = listed.publish(Map.of("\"Koneistajaksi\"", "\"Kokki\""));

    listed
        .found(Map.of("text", text))
        .then()
        .body("items[0].id", equalTo(here.toString()))
        .body("items[0].foundBy", hasItem("PLACE"));
    listed
        .found(Map.of("text", "kokki -Porvoossa"))
        .then()
        .body("items.id", contains(elsewhere.toString()));
  }

  @Test
  void trainingInTheNextTownIsFoundAsNearby() {
    as(admin())
        .body(
            """
            [{"code": "638", "name": {"fi": "Porvoo", "sv": "Borgå"}, "validFrom": "1997-01-01",
              "coordinates": {"latitude": 60.393, "longitude": 25.665}},
             {"code": "753", "name": {"fi": "Sipoo", "sv": "Sibbo"}, "validFrom": "1997-01-01",
              "coordinates": {"latitude": 60.377, "longitude": 25.266}}]
            """)
        .put("/v1/municipalities")
        .then()
        .statusCode(200);
    var inPorvoo = listed.publish(Map.of("\"Koneistajaksi\"", "\"Kokki\""));
    var inSipoo = listed.publish(Map.of("\"Koneistajaksi\"", "\"Kokki\"", "\"638\"", "\"753\""));

    listed
        .found(Map.of("text", "kokki Porvoossa"))
        .then()
        .statusCode(200)
        .body("items.id", contains(inPorvoo.toString(), inSipoo.toString()))
        .body("items[0].foundBy", hasItem("PLACE"))
        .body("items[1].foundBy", hasItem("NEARBY"));
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
