package fi.koppi.catalogservice.search.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.catalogservice.offering.OfferingId;
import fi.koppi.catalogservice.seat.SeatCommands;
import fi.koppi.catalogservice.seat.SeatRequest;
import fi.koppi.catalogservice.seat.SeatRequestId;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
class SearchApiTest {

  private static final String PATH = "/v1/offerings/search";

  private final SeatCommands seats;
  private final Sql sql;
  private UUID provider = UUID.randomUUID();
  private UUID programme = UUID.randomUUID();

  @Inject
  SearchApiTest(SeatCommands seats, Sql sql) {
    this.seats = seats;
    this.sql = sql;
  }

  /** What other tests have published is told apart by its provider. */
  @BeforeEach
  void register() {
    provider = registeredProvider();
    programme = addedProgramme(provider);
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
        publish(
            Map.of("{\"fi\": \"Koneistajaksi\"}", title("Levyseppähitsaajaksi", "Plåtslagare")));

    found(Map.of("text", text)).then().statusCode(200).body("items.id", contains(id.toString()));
  }

  @Test
  void offeringIsFoundByASkillOfItsProgramme() {
    var id = publish(Map.of());

    found(Map.of("skill", "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"))
        .then()
        .body("items.id", contains(id.toString()));
    found(Map.of("skill", "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000077"))
        .then()
        .body("items", empty());
  }

  @Test
  void offeringIsFoundByAnOccupationThatAsksForASkillOfIt() {
    var skill = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001";
    var occupation = "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000901";
    var other = "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000902";
    var id = publish(Map.of());
    asksFor(occupation, "http://data.europa.eu/esco/isco/C9012", skill);

    found(Map.of("occupation", occupation)).then().body("items.id", contains(id.toString()));
    found(Map.of("occupation", "http://data.europa.eu/esco/isco/C9012"))
        .then()
        .body("items.id", contains(id.toString()));
    found(Map.of("occupation", other)).then().statusCode(200).body("items", empty());
  }

  @Test
  void radiusLetsPassWhatLiesWithinItAndWhatIsOnline() {
    place("638", 60.393, 25.665);
    place("091", 60.170, 24.941);
    place("837", 61.498, 23.760);
    var porvoo = publish(Map.of());
    var online = publish(Map.of("\"638\"", "\"837\"", "HYBRID", "ONLINE"));
    publish(Map.of("\"638\"", "\"837\""));
    String[] near = {porvoo.toString(), online.toString()};

    found(Map.of("near", "60.17,24.94", "radiusKm", "60"))
        .then()
        .statusCode(200)
        .body("items.id", containsInAnyOrder(near));
    found(Map.of("nearMunicipality", "091", "radiusKm", "60"))
        .then()
        .body("items.id", containsInAnyOrder(near));
    found(Map.of("near", "60.17,24.94", "radiusKm", "20"))
        .then()
        .body("items.id", contains(online.toString()));
  }

  @Test
  void radiusAroundNobodyKnowsWhereIsRefused() {
    assertRefused(found(Map.of("nearMunicipality", "005")), 400, "municipality-place-unknown");
  }

  @Test
  void onlyContinuousAdmissionIsFoundIfAskedFor() {
    var continuous = publish(Map.of());
    publish(starting("2031-03-01", "2031-06-01"));

    found(Map.of("continuous", "true")).then().body("items.id", contains(continuous.toString()));
  }

  @Test
  void manyThatFitByTheirStemsArePagedInOneOrderToo() {
    for (int n = 0; n < 22; n++) {
      publish(Map.of("\"Koneistajaksi\"", "\"Purjehdusta " + n + "\""));
    }
    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      var page = found(Map.of("limit", "9", "cursor", cursor, "text", "purjehdus")).jsonPath();
      paged.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next");
    } while (cursor != null);

    assertThat(paged).hasSize(22).doesNotHaveDuplicates();
  }

  @Test
  void whatFitsBetterComesFirst() {
    var partly = publish(Map.of("\"Koneistajaksi\"", "\"Sorvauksen alkeet ja mittaaminen\""));
    var wholly = publish(Map.of("\"Koneistajaksi\"", "\"Sorvaus\""));

    found(Map.of("text", "sorvaus"))
        .then()
        .body("items.id", contains(wholly.toString(), partly.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "municipality, 638, 837",
    "deliveryMode, HYBRID, ONLINE",
    "language, fi, sv",
    "audience, CLIENT, COMPANY",
    "level, 4, 5",
    "field, 0715, 0913",
    "kind, QUALIFICATION_UNIT, QUALIFICATION"
  })
  void filterLetsPassWhatHasTheValueOnly(String filter, String has, String hasNot) {
    var id = publish(Map.of());

    found(Map.of(filter, has)).then().body("items.id", contains(id.toString()));
    found(Map.of(filter, hasNot)).then().statusCode(200).body("items", empty());
    found(Map.of(filter, List.of(has, hasNot))).then().body("items.id", contains(id.toString()));
  }

  @Test
  void filtersHoldInTheSameOffering() {
    publish(Map.of("\"638\"", "\"837\""));
    publish(Map.of("HYBRID", "ONLINE"));

    found(Map.of("municipality", "837", "deliveryMode", "ONLINE")).then().body("items", empty());
  }

  @Test
  void startsAreBoundedUnlessPeopleStartWheneverItSuitsThem() {
    var continuous = publish(Map.of());
    var spring = publish(starting("2031-03-01", "2031-06-01"));
    publish(starting("2031-09-01", "2031-12-01"));

    found(Map.of("startsFrom", "2031-02-01", "startsTo", "2031-04-01"))
        .then()
        .body("items.id", containsInAnyOrder(continuous.toString(), spring.toString()));
  }

  @Test
  void fullOfferingIsFoundByThoseOnTheFastLaneOnly() {
    var id =
        publish(
            Map.of(
                "\"places\": 3",
                "\"places\": 2",
                "\"fastLanePlaces\": 0",
                "\"fastLanePlaces\": 1"));
    seats.request(new SeatRequest(new SeatRequestId(UUID.randomUUID()), new OfferingId(id), false));

    found(Map.of("free", "true")).then().body("items", empty());
    found(Map.of("fastLane", "true"))
        .then()
        .body("items.id", contains(id.toString()))
        .body("items[0].free", equalTo(0))
        .body("items[0].fastLaneFree", equalTo(1));
  }

  @Test
  void facetsLeaveTheirOwnFilterOut() {
    publish(Map.of());
    publish(Map.of("\"638\"", "\"837\""));
    publish(Map.of("\"638\"", "\"837\"", "HYBRID", "ONLINE"));

    var facets =
        searching(Map.of("municipality", "638")).get(PATH + "/facets").then().statusCode(200);

    facets
        .body("facets.find { it.name == 'municipality' }.values.value", contains("837", "638"))
        .body("facets.find { it.name == 'municipality' }.values.offerings", contains(2, 1))
        .body("facets.find { it.name == 'delivery_mode' }.values.value", contains("HYBRID"))
        .body("facets.find { it.name == 'delivery_mode' }.values.offerings", contains(1));
  }

  @Test
  void pagesMissNothingAndRepeatNothing() {
    List<String> published = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      published.add(publish(Map.of()).toString());
    }
    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      var page = found(Map.of("limit", "2", "cursor", cursor, "text", "koneistaja")).jsonPath();
      paged.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next");
    } while (cursor != null);

    assertThat(paged).containsExactlyElementsOf(published.reversed());
  }

  @Test
  void changedOfferingIsFoundAsItIsNow() {
    var id = publish(Map.of());
    var body =
        offeringBody(programme, 3)
            .replaceFirst("\"programmeId\": \"[^\"]*\", ", "")
            .replace("Koneistajaksi", "Asentajaksi");

    as(editorOf(provider))
        .header("If-Match", "\"1\"")
        .body(body)
        .put("/v1/offerings/" + id)
        .then()
        .statusCode(200);

    found(Map.of("text", "asentaja")).then().body("items.id", contains(id.toString()));
  }

  @Test
  void onlyWhatIsPublishedIsFound() {
    var draft = drafted(Map.of());
    found(Map.of()).then().body("items", empty());

    move(editorOf(provider), "/v1/offerings/" + draft + "/publish", 0).then().statusCode(200);
    found(Map.of()).then().body("items.id", contains(draft.toString()));
    move(editorOf(provider), "/v1/offerings/" + draft + "/close", 1).then().statusCode(200);

    found(Map.of()).then().body("items", empty());
  }

  @Test
  void titlesAreSuggestedByTheBeginningOfAnyWord() {
    publish(Map.of("\"Koneistajaksi\"", "\"Zeppeliinin huoltaja\""));

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
    found(Map.of("text", text)).then().statusCode(200);
    suggestions(text).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "municipality, 9999, query:municipality",
    "deliveryMode, PIGEON, query:deliveryMode",
    "startsFrom, tomorrow, query:startsFrom",
    "limit, 0, query:limit",
    "free, maybe, query:free",
    "near, here, query:near",
    "near, '91,25', query:near",
    "radiusKm, 0, query:radiusKm",
    "field, 9, query:field",
    "occupation, http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001, query:occupation"
  })
  void wrongFilterIsRefusedByItsName(String filter, String value, String pointer) {
    assertRefusedAt(found(Map.of(filter, value)), pointer);
  }

  @Test
  void textThatNobodyTypesIsRefused() {
    assertRefusedAt(found(Map.of("text", "x".repeat(10_000))), "query:text");
    assertRefused(found(Map.of("cursor", "nonsense")), 400, "invalid-cursor");
    assertRefused(given().get(PATH), 401, "unauthenticated");
  }

  private static void place(String code, double latitude, double longitude) {
    as(admin())
        .body(
            """
            [{"code": "%s", "name": {"fi": "Kunta"}, "validFrom": "2000-01-01",
              "coordinates": {"latitude": %s, "longitude": %s}}]
            """
                .formatted(code, latitude, longitude))
        .put("/v1/municipalities")
        .then()
        .statusCode(200);
  }

  /** By SQL: a classification is given as a whole, and other tests need theirs. */
  private void asksFor(String occupation, String group, String skill) {
    sql.update(
        """
        insert into concept (uri, kind, label, broader) values
          (?, 'OCCUPATION', '{"fi": "osaaja"}', array[?]), (?, 'SKILL', '{"fi": "taito"}', '{}')
        on conflict do nothing
        """,
        occupation,
        group,
        skill);
    sql.update("insert into occupation_skill values (?, ?, 'ESSENTIAL')", occupation, skill);
  }

  private UUID publish(Map<String, String> changes) {
    var id = drafted(changes);
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }

  private UUID drafted(Map<String, String> changes) {
    var body = offeringBody(programme, 3);
    for (var change : changes.entrySet()) {
      body = body.replace(change.getKey(), change.getValue());
    }
    var answer = as(editorOf(provider)).body(body).post("/v1/offerings");
    answer.then().statusCode(201);
    return answer.jsonPath().getUUID("id");
  }

  private static Map<String, String> starting(String on, String until) {
    return Map.of(
        "\"continuousAdmission\": true",
        "\"continuousAdmission\": false, \"startsOn\": \"%s\", \"endsOn\": \"%s\""
            .formatted(on, until));
  }

  private static String title(String fi, String sv) {
    return "{\"fi\": \"%s\", \"sv\": \"%s\"}".formatted(fi, sv);
  }

  private Response found(Map<String, ?> parameters) {
    return searching(parameters).get(PATH);
  }

  private RequestSpecification searching(Map<String, ?> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("providerId", provider);
    return given().auth().oauth2(coach()).queryParams(all);
  }

  private static Response suggestions(String text) {
    return given().auth().oauth2(coach()).queryParam("text", text).get(PATH + "/suggestions");
  }
}
