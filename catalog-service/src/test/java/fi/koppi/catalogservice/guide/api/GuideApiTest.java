package fi.koppi.catalogservice.guide.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static fi.koppi.catalogservice.guide.api.Guide.CHAPTERS;
import static fi.koppi.catalogservice.guide.api.Guide.EDITIONS;
import static fi.koppi.catalogservice.guide.api.Guide.chapter;
import static fi.koppi.catalogservice.guide.api.Guide.editor;
import static fi.koppi.catalogservice.guide.api.Guide.knowsSkills;
import static fi.koppi.catalogservice.guide.api.Guide.offering;
import static fi.koppi.catalogservice.guide.api.Guide.publish;
import static fi.koppi.catalogservice.guide.api.Guide.published;
import static fi.koppi.catalogservice.guide.api.Guide.removed;
import static fi.koppi.catalogservice.guide.api.Guide.skill;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GuideApiTest {

  private UUID provider = UUID.randomUUID();

  @BeforeEach
  void register() {
    knowsSkills();
    provider = registeredProvider();
  }

  @Test
  void editionStaysAsItIsThoughCatalogueAndChaptersChange() {
    var offering = offering(provider, Map.of());
    var chapter = chapter(90, Map.of("fi", "Ennen"), Map.of("fi", "Teksti"));
    int number = published();
    var before = edition(number, Map.of()).body().asString();
    move(editorOf(provider), "/v1/offerings/" + offering + "/cancel", 1).then().statusCode(200);
    removed(chapter);

    int next = published();

    assertThat(edition(number, Map.of()).body().asString())
        .isEqualTo(before)
        .contains(offering.toString(), "Ennen");
    assertThat(edition(next, Map.of()).body().asString())
        .doesNotContain(offering.toString(), "Ennen");
    assertThat(next).isEqualTo(number + 1);
  }

  @Test
  void editionTellsWhoPublishedItWhenAndWhy() {
    int number = published();

    read(coach(), EDITIONS)
        .then()
        .statusCode(200)
        .body("items[0].number", equalTo(number))
        .body("items[0].reason", equalTo("Spring"))
        .body("items[0].byOrganisation", equalTo("01920000-0000-7000-8000-000000000001"))
        .body("items[0].chapters", greaterThanOrEqualTo(3));
  }

  @Test
  void guideIsWrittenInTheLanguageAskedForOrElseInAnother() {
    var chapter =
        chapter(91, Map.of("fi", "Oppisopimus", "sv", "Läroavtal"), Map.of("fi", "Vain suomeksi"));
    int number = published();

    edition(number, Map.of("language", "sv"))
        .then()
        .statusCode(200)
        .body("language", equalTo("sv"))
        .body("chapters.title.text", hasItems("Läroavtal", "Så använder du guiden"))
        .body(
            "chapters.find { it.title.text == 'Läroavtal' }.body",
            equalTo(Map.of("text", "Vain suomeksi", "language", "fi")))
        .body("sections.find { it.id == 'skills' }.groups.name.text", hasItem("svetsa stål"));
    removed(chapter);
  }

  @Test
  void editionIsNarrowedByANeed() {
    var offering = offering(provider, Map.of());
    int number = published();

    var fitting =
        edition(
            number,
            Map.of(
                "text", "hitsaus",
                "skill", skill(1),
                "field", "07",
                "municipality", "638",
                "entryLanguage", "fi-A2",
                "start", "soon"));
    var other = edition(number, Map.of("text", "hitsaus", "field", "09"));

    fitting.then().statusCode(200).body("trainings.offering", hasItem(offering.toString()));
    other.then().statusCode(200).body("trainings.offering", not(hasItem(offering.toString())));
  }

  @Test
  void wordsFindAsTheSearchOfOfferingsDoes() {
    var offering = offering(provider, Map.of());
    int number = published();
    var ofProvider = Map.of("provider", provider.toString());

    for (String text : List.of("hitsari", "welder", "opiskelisin hitsausta porvoossa")) {
      edition(number, with(ofProvider, text))
          .then()
          .body("trainings.offering", contains(offering.toString()));
    }
    edition(number, with(ofProvider, "kampaaja")).then().body("trainings", empty());
  }

  @Test
  void wordsFindATrainingThatIsNoLongerOnOfferByItsOwnWords() {
    var offering = offering(provider, Map.of());
    int number = published();
    move(editorOf(provider), "/v1/offerings/" + offering + "/cancel", 1).then().statusCode(200);
    var ofProvider = Map.of("provider", provider.toString());

    edition(number, with(ofProvider, "hitsaus"))
        .then()
        .body("trainings.offering", contains(offering.toString()));
    edition(number, with(ofProvider, "kampaaja")).then().body("trainings", empty());
  }

  private static Map<String, String> with(Map<String, String> need, String text) {
    var all = new HashMap<>(need);
    all.put("text", text);
    return all;
  }

  @Test
  void trainingIsGroupedByNeedAndByProvider() {
    var offering = offering(provider, Map.of(skill(1), skill(3), "0715", "0913"));
    int number = published();

    var edition = edition(number, Map.of()).jsonPath();

    for (var group :
        Map.of(
                "skills", skill(3),
                "fields", "09",
                "entryLanguages", "fi-A2",
                "starts", "continuous",
                "places", "638",
                "providers", provider.toString())
            .entrySet()) {
      assertThat(
              edition.<String>getList(
                  "sections.find { it.id == '%s' }.groups.find { it.code == '%s' }.offerings"
                      .formatted(group.getKey(), group.getValue())))
          .contains(offering.toString());
    }
  }

  @Test
  void trainingForOneCompanyIsNotInTheGuide() {
    var offering = offering(provider, Map.of("CLIENT", "COMPANY"));
    int number = published();

    edition(number, Map.of()).then().body("trainings.offering", not(hasItem(offering.toString())));
  }

  @ParameterizedTest
  @CsvSource({
    "PROVIDER, catalog-editor",
    "PROVIDER, partner-coordinator",
    "AUTHORITY, catalog-editor",
    "AUTHORITY, coach"
  })
  void othersDoNotEditTheGuide(OrganisationType type, String role) {
    var stranger = Caller.of(type, role);

    assertRefused(publish(stranger.token()), 403, "forbidden");
    assertRefused(
        stranger.post(
            CHAPTERS, "{\"position\": 1, \"title\": {\"fi\": \"A\"}, \"body\": {\"fi\": \"B\"}}"),
        403,
        "forbidden");
  }

  @Test
  void partnerCoordinatorOfAnAuthorityPublishes() {
    var coordinator = Caller.of(OrganisationType.AUTHORITY, Roles.PARTNER_COORDINATOR);

    publish(coordinator.token()).then().statusCode(201);
  }

  @Test
  void chapterWithALinkThatMayNotBeFollowedIsRefused() {
    var hostile =
        Map.of(
            "position",
            94,
            "title",
            Map.of("fi", "Luku"),
            "body",
            Map.of("fi", "[hyvä](https://example.org/)", "sv", "[klicka](javascript:alert(1))"));
    var chapter = chapter(94, Map.of("fi", "Luku"), Map.of("fi", "Teksti"));

    var added = as(editor()).body(hostile).post(CHAPTERS);
    var changed =
        as(editor()).header("If-Match", "\"0\"").body(hostile).put(CHAPTERS + "/" + chapter);
    removed(chapter);

    for (var answer : List.of(added, changed)) {
      answer
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/validation-failed"))
          .body("violations.pointer", equalTo(List.of("/body/sv")))
          .body("violations.code", equalTo(List.of("link-address")));
    }
  }

  @Test
  void chapterIsNotOverwrittenUnseen() {
    var chapter = chapter(92, Map.of("fi", "Yksi"), Map.of("fi", "Teksti"));
    var next = Map.of("position", 92, "title", Map.of("fi", "Kaksi"), "body", Map.of("fi", "Uusi"));
    var path = CHAPTERS + "/" + chapter;

    as(editor())
        .header("If-Match", "\"0\"")
        .body(next)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("title.fi", equalTo("Kaksi"));

    assertRefused(
        as(editor()).header("If-Match", "\"0\"").body(next).put(path), 412, "stale-version");
    assertRefused(as(editor()).body(next).put(path), 428, "if-match-required");
    assertRefused(as(editor()).header("If-Match", "\"0\"").delete(path), 412, "stale-version");
    as(editor()).header("If-Match", "\"1\"").delete(path).then().statusCode(204);
    assertRefused(read(coach(), path), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "language, xx, query:language",
    "start, later, need.start",
    "field, 7, need.field",
    "municipality, Porvoo, need.municipality"
  })
  void unreadableNeedIsRefused(String parameter, String value, String pointer) {
    int number = published();

    assertThat(edition(number, Map.of(parameter, value)).statusCode()).as(pointer).isEqualTo(400);
  }

  @Test
  void editionNeedsAReason() {
    assertRefusedAt(as(editor()).body("{\"reason\": \" \"}").post(EDITIONS), "/reason");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/guide/xx", "/guide/FI", "/guide/fi/999999999", "/guide/xx/1"})
  void pageThatIsNotThereIsAProblemForPrograms(String path) {
    published();

    assertRefused(given().accept("*/*").get(path), 404, "not-found");
    assertRefused(given().accept("application/problem+json").get(path), 404, "not-found");
  }

  private static Response edition(int number, Map<String, String> parameters) {
    return given().auth().oauth2(coach()).queryParams(parameters).get(EDITIONS + "/" + number);
  }
}
