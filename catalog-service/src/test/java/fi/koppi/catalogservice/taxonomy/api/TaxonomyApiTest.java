package fi.koppi.catalogservice.taxonomy.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.programmeBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static fi.koppi.catalogservice.taxonomy.api.Classification.CARING;
import static fi.koppi.catalogservice.taxonomy.api.Classification.MACHINING;
import static fi.koppi.catalogservice.taxonomy.api.Classification.METAL_WORKERS;
import static fi.koppi.catalogservice.taxonomy.api.Classification.WELDER;
import static fi.koppi.catalogservice.taxonomy.api.Classification.WELDERS;
import static fi.koppi.catalogservice.taxonomy.api.Classification.WELDING;
import static fi.koppi.catalogservice.taxonomy.api.Classification.concept;
import static fi.koppi.catalogservice.taxonomy.api.Classification.occupations;
import static fi.koppi.catalogservice.taxonomy.api.Classification.path;
import static fi.koppi.catalogservice.taxonomy.api.Classification.replaceOccupations;
import static fi.koppi.catalogservice.taxonomy.api.Classification.replaceRelations;
import static fi.koppi.catalogservice.taxonomy.api.Classification.replaceSkills;
import static fi.koppi.catalogservice.taxonomy.api.Classification.skill;
import static fi.koppi.catalogservice.taxonomy.api.Classification.skills;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TaxonomyApiTest {

  @BeforeEach
  void classify() {
    replaceSkills(skills()).then().statusCode(200);
    replaceOccupations(occupations()).then().statusCode(200);
    replaceRelations(
            List.of(asks(WELDER, WELDING, "ESSENTIAL"), asks(WELDER, MACHINING, "OPTIONAL")))
        .then()
        .statusCode(200);
  }

  @Test
  void givingTheSameAgainChangesNothing() {
    var again = replaceSkills(skills());

    again
        .then()
        .statusCode(200)
        .body("entries", equalTo(3))
        .body("added", equalTo(0))
        .body("changed", equalTo(0))
        .body("unchanged", equalTo(3))
        .body("retired", equalTo(0));
  }

  @Test
  void skillThatTheNextEditionLacksIsRetiredAndStaysReadable() {
    var next = skills();
    next.removeLast();

    replaceSkills(next).then().statusCode(200).body("retired", equalTo(1));

    read(coach(), path(CARING)).then().statusCode(200).body("retired", equalTo(true));
    search("hoivata", "fi").then().body("items.uri", not(hasItem(CARING)));
    replaceSkills(skills()).then().body("changed", equalTo(1)).body("added", equalTo(0));
  }

  @Test
  void editionOfMegabytesIsTakenInOneGo() {
    var edition = skills();
    IntStream.range(1_000, 11_000)
        .mapToObj(n -> concept(skill(n), "taito numero " + n, "kunskap nummer " + n, "skill " + n))
        .forEach(edition::add);

    replaceSkills(edition).then().statusCode(200).body("entries", equalTo(10_003));

    search("taito numero 10999", "fi").then().body("items[0].uri", equalTo(skill(10_999)));
  }

  @Test
  void renamedSkillIsFoundByItsNewName() {
    var renamed = skills();
    renamed.set(2, concept(CARING, "kuntouttaa asiakkaita", "rehabilitera", "rehabilitate"));

    replaceSkills(renamed).then().body("changed", equalTo(1));

    search("kuntouttaa", "fi").then().body("items.uri", hasItem(CARING));
    search("hoivata", "fi").then().body("items.uri", not(hasItem(CARING)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hitsata", "HITSATA", "hitstata", "terästä", "hitsata terasta"})
  void skillIsFoundInFinnishTypingErrorsForgiven(String text) {
    search(text, "fi").then().statusCode(200).body("items[0].uri", equalTo(WELDING));
  }

  @Test
  void skillIsFoundInSwedishAndEnglish() {
    search("svetsning", "sv").then().body("items[0].uri", equalTo(WELDING));
    search("welding", "en").then().body("items[0].uri", equalTo(WELDING));
  }

  @Test
  void searchKeepsToTheKindAskedFor() {
    var occupations =
        given().auth().oauth2(coach()).queryParam("text", "hitsa").queryParam("kind", "OCCUPATION");

    occupations.get("/v1/esco/search").then().body("items.uri", contains(WELDER));
  }

  @Test
  void pagesOfASearchMissNothingAndRepeatNothing() {
    var whole = search("hitsa", "fi").jsonPath().getList("items.uri", String.class);
    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      var page =
          given()
              .auth()
              .oauth2(coach())
              .queryParam("text", "hitsa")
              .queryParam("limit", 1)
              .queryParam("cursor", cursor)
              .get("/v1/esco/search")
              .jsonPath();
      paged.addAll(page.getList("items.uri", String.class));
      cursor = page.getString("next");
    } while (cursor != null);

    assertThat(paged).isEqualTo(whole).hasSize(3);
  }

  @Test
  void suggestionsBeginLikeTheTextTheShortestFirst() {
    var suggested = suggest("hits");

    suggested.then().statusCode(200).body("items.uri", contains(WELDER, WELDERS, WELDING));
  }

  @Test
  void suggestionsBeginWithAnyWord() {
    suggest("terä").then().body("items.uri", contains(WELDING));
  }

  @Test
  void conceptLeadsToWhatIsBroaderAndNarrower() {
    read(coach(), path(WELDER)).then().body("broader", contains(WELDERS));
    read(coach(), path(METAL_WORKERS) + "/narrower").then().body("items.uri", contains(WELDERS));
  }

  @Test
  void occupationLeadsToItsSkills() {
    read(coach(), path(WELDER) + "/skills")
        .then()
        .statusCode(200)
        .body("items.skill.uri", contains(WELDING, MACHINING))
        .body("items.relation", contains("ESSENTIAL", "OPTIONAL"));
  }

  @Test
  void relationsThatNameWhatIsUnknownAreCountedAndLeftOut() {
    var answer =
        replaceRelations(
            List.of(asks(WELDER, WELDING, "ESSENTIAL"), asks(WELDER, skill(99), "OPTIONAL")));

    answer
        .then()
        .statusCode(200)
        .body("entries", equalTo(2))
        .body("retired", equalTo(1))
        .body("unmapped", equalTo(1));
    read(coach(), path(WELDER) + "/skills").then().body("items.skill.uri", contains(WELDING));
  }

  @Test
  void emptyClassificationRetiresNothing() {
    assertRefused(replaceSkills(List.of()), 409, "taxonomy-empty");

    read(coach(), path(WELDING)).then().body("retired", equalTo(false));
  }

  @Test
  void entriesThatCannotBeTakenAreAllNamedAndNothingIsChanged() {
    var wrong = skills();
    wrong.removeFirst();
    wrong.add(concept(WELDERS, "Hitsaajat", "Svetsare", "Welders"));
    wrong.add(concept(CARING, "hoivata", "vårda", "care"));

    var answer = replaceSkills(wrong);

    assertRefused(answer, 400, "taxonomy-entry-invalid");
    answer
        .then()
        .body("violations.pointer", containsInAnyOrder("/2/uri", "/3/uri"))
        .body("violations.code", containsInAnyOrder("wrong-kind", "repeated"));
    read(coach(), path(WELDING)).then().body("retired", equalTo(false));
  }

  @Test
  void entryWithoutNameIsRefusedAtItsPlace() {
    var nameless = as(admin()).body("[{\"uri\": \"" + WELDING + "\"}]").put("/v1/esco/skills");

    nameless
        .then()
        .statusCode(400)
        .body("violations[0].pointer", startsWith("/"))
        .body("violations[0].pointer", equalTo("/0/prefLabel"));
  }

  @Test
  void onlyThePlatformGivesAClassification() {
    var coach = as(coach()).body(skills()).put("/v1/esco/skills");

    assertRefused(coach, 403, "forbidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table concept; --",
        "%",
        "_",
        "\\",
        "(((",
        "[a-z]*",
        "🔥",
        "a\tb",
        "\"",
        "<script>"
      })
  void whateverSomebodyTypesIsOnlyText(String text) {
    search(text, "fi").then().statusCode(200);
    suggest(text).then().statusCode(200);
  }

  @Test
  void textThatNobodyTypesIsRefused() {
    assertRefusedAt(search("x".repeat(10_000), "fi"), "query:text");
    assertRefusedAt(search(" ", "fi"), "query:text");
    assertRefusedAt(search("hitsata", "de"), "query:language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"skill/x", "isco/C72123", "skill/00000000-0000-4000-8000-000000009999"})
  void unknownConceptIsNotFound(String address) {
    assertRefused(read(coach(), "/v1/esco/" + address), 404, "not-found");
  }

  @Test
  void cursorThatIsNotOursIsRefused() {
    assertRefused(
        read(coach(), "/v1/esco/search?text=hitsata&cursor=nonsense"), 400, "invalid-cursor");
  }

  @Test
  void programmeNamesSkillsThatTheClassificationHas() {
    var provider = registeredProvider();
    var body = programmeBody(provider).replace(WELDING, skill(99));

    var answer = as(editorOf(provider)).body(body).post("/v1/programmes");

    assertRefused(answer, 409, "programme-skill-unknown");
    answer.then().body("violations.pointer", contains("/skills/0"));
  }

  private static Response search(String text, String language) {
    return given()
        .auth()
        .oauth2(coach())
        .queryParam("text", text)
        .queryParam("language", language)
        .get("/v1/esco/search");
  }

  private static Response suggest(String text) {
    return given().auth().oauth2(coach()).queryParam("text", text).get("/v1/esco/suggestions");
  }

  private static Map<String, String> asks(String occupation, String skill, String relation) {
    return Map.of("occupation", occupation, "skill", skill, "relation", relation);
  }
}
