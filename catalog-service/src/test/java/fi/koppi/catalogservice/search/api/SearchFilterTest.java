package fi.koppi.catalogservice.search.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.programmeBody;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static fi.koppi.catalogservice.search.api.ListedProvider.PATH;
import static fi.koppi.catalogservice.search.api.ListedProvider.starting;
import static fi.koppi.catalogservice.search.api.ListedProvider.terms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.catalogservice.seat.SeatCommands;
import fi.koppi.catalogservice.seat.SeatRequest;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the criteria of a search. */
@QuarkusTest
class SearchFilterTest {

  private final SeatCommands seats;
  private final Sql sql;
  private ListedProvider listed;

  @Inject
  SearchFilterTest(SeatCommands seats, Sql sql) {
    this.seats = seats;
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    listed = ListedProvider.registered();
  }

  @Test
  void offeringIsFoundByASkillOfItsProgramme() {
    var id = listed.publish(Map.of());

    listed
        .found(
            Map.of(
                "skill", "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"))
        .then()
        .body("items.id", contains(id.toString()));
    listed
        .found(
            Map.of(
                "skill", "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000077"))
        .then()
        .body("items", empty());
  }

  @Test
  void offeringIsFoundByAnOccupationThatAsksForASkillOfIt() {
    var skill = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001";
    var occupation = "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000901";
    var other = "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000902";
    var id = listed.publish(Map.of());
    asksFor(occupation, "http://data.europa.eu/esco/isco/C9012", skill);

    listed.found(Map.of("occupation", occupation)).then().body("items.id", contains(id.toString()));
    listed
        .found(Map.of("occupation", "http://data.europa.eu/esco/isco/C9012"))
        .then()
        .body("items.id", contains(id.toString()));
    listed.found(Map.of("occupation", other)).then().statusCode(200).body("items", empty());
  }

  @Test
  void offeringIsFoundByTheOccupationThatItsProgrammeLeadsTo() {
    var occupation = "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000903";
    sql.update(
        """
        insert into concept (uri, kind, label, other_names, broader) values
          (?, 'OCCUPATION', '{"fi": "pilleröijä"}', '{"en": ["pillerist"]}', array[?])
        on conflict do nothing
        """,
        occupation,
        "http://data.europa.eu/esco/isco/C9013");
    var body =
        programmeBody(listed.provider())
            .replace("\"languageLevel\"", "\"profile\": {\"leadsTo\": [\"%s\"]}, \"languageLevel\"")
            .formatted(occupation);
    var programme = as(editorOf(listed.provider())).body(body).post("/v1/programmes");
    programme.then().statusCode(201);
    var id =
        new ListedProvider(listed.provider(), programme.jsonPath().getUUID("id"))
            .publish(Map.of())
            .toString();
    listed.publish(Map.of());

    for (String asked : List.of(occupation, "http://data.europa.eu/esco/isco/C9013")) {
      listed.found(Map.of("occupation", asked)).then().body("items.id", contains(id));
    }
    for (String text : List.of("pilleröijäksi", "pillerist")) {
      listed.found(Map.of("text", text)).then().body("items.id", contains(id));
    }
  }

  @Test
  void onlyContinuousAdmissionIsFoundIfAskedFor() {
    var continuous = listed.publish(Map.of());
    listed.publish(starting("2031-03-01", "2031-06-01"));

    listed
        .found(Map.of("continuous", "true"))
        .then()
        .body("items.id", contains(continuous.toString()));
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
    var id = listed.publish(Map.of());

    listed.found(Map.of(filter, has)).then().body("items.id", contains(id.toString()));
    listed.found(Map.of(filter, hasNot)).then().statusCode(200).body("items", empty());
    listed
        .found(Map.of(filter, List.of(has, hasNot)))
        .then()
        .body("items.id", contains(id.toString()));
  }

  @Test
  void offeringIsFoundByWhoPaysAndHowMuch() {
    var free = listed.publish(costing("{\"amountCents\": 0, \"payer\": \"FREE\"}"));
    var paid = listed.publish(costing("{\"amountCents\": 42000, \"payer\": \"STUDENT\"}"));
    listed.publish(Map.of());

    listed.found(Map.of("payer", "FREE")).then().body("items.id", contains(free.toString()));
    listed
        .found(Map.of("payer", List.of("FREE", "STUDENT"), "maxAmountCents", 42000))
        .then()
        .body("items.id", contains(paid.toString(), free.toString()))
        .body("items[0].cost.amountCents", equalTo(42000))
        .body("items[0].cost.payer", equalTo("STUDENT"));
    listed
        .found(Map.of("maxAmountCents", 41999))
        .then()
        .body("items.id", contains(free.toString()));
    listed
        .searching(Map.of("payer", "FREE"))
        .get(PATH + "/facets")
        .then()
        .body("facets.find { it.name == 'payer' }.values.value", contains("FREE", "STUDENT"))
        .body("facets.find { it.name == 'kind' }.values.offerings", contains(1));
  }

  @Test
  void filtersHoldInTheSameOffering() {
    listed.publish(Map.of("\"638\"", "\"837\""));
    listed.publish(Map.of("HYBRID", "ONLINE"));

    listed
        .found(Map.of("municipality", "837", "deliveryMode", "ONLINE"))
        .then()
        .body("items", empty());
  }

  @Test
  void startsAreBoundedUnlessPeopleStartWheneverItSuitsThem() {
    var continuous = listed.publish(Map.of());
    var spring = listed.publish(starting("2031-03-01", "2031-06-01"));
    listed.publish(starting("2031-09-01", "2031-12-01"));

    listed
        .found(Map.of("startsFrom", "2031-02-01", "startsTo", "2031-04-01"))
        .then()
        .body("items.id", containsInAnyOrder(continuous.toString(), spring.toString()));
  }

  @Test
  void fullOfferingIsFoundByThoseOnTheFastLaneOnly() {
    var id =
        listed.publish(
            Map.of(
                "\"places\": 3",
                "\"places\": 2",
                "\"fastLanePlaces\": 0",
                "\"fastLanePlaces\": 1"));
    seats.request(new SeatRequest(new SeatRequestId(UUID.randomUUID()), new OfferingId(id), false));

    listed.found(Map.of("free", "true")).then().body("items", empty());
    listed
        .found(Map.of("fastLane", "true"))
        .then()
        .body("items.id", contains(id.toString()))
        .body("items[0].free", equalTo(0))
        .body("items[0].fastLaneFree", equalTo(1));
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
    "payer, UNCLE, query:payer",
    "maxAmountCents, -1, query:maxAmountCents",
    "maxAmountCents, cheap, query:maxAmountCents",
    "field, 9, query:field",
    "occupation, http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001, query:occupation"
  })
  void wrongFilterIsRefusedByItsName(String filter, String value, String pointer) {
    assertRefusedAt(listed.found(Map.of(filter, value)), pointer);
  }

  private static Map<String, String> costing(String cost) {
    return terms("\"cost\": " + cost);
  }

  /** Adds concepts by SQL, because replacing the classification would disturb other tests. */
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
}
