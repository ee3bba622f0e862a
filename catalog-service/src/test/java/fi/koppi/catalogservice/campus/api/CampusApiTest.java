package fi.koppi.catalogservice.campus.api;

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
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.testing.BadBodies;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class CampusApiTest {

  private static final String PATH = "/v1/campuses/";
  private static final Random RANDOM = new Random();

  private UUID provider = UUID.randomUUID();
  private String body = "";

  @BeforeEach
  void register() {
    provider = registeredProvider();
    body =
        """
        {"name": {"fi": "Rannan kampus", "sv": "Strandens campus"}, "municipality": "638",
         "streetAddress": "Esimerkkikatu 1", "validFrom": "2020-01-01",
         "validTo": "2099-12-31", "coordinates": {"latitude": 60.393, "longitude": 25.665},
         "oid": "1.2.246.562.10.%d"}\
        """
            .formatted(10_000_000_000L + RANDOM.nextLong(89_999_999_999L));
  }

  @Test
  void addedCampusIsReadAndListedByEverybody() {
    var added = add(body);

    added.then().statusCode(201).header("ETag", "\"0\"");
    var id = added.jsonPath().getString("id");
    read(coach(), PATH + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("providerId", equalTo(provider.toString()))
        .body("coordinates.latitude", equalTo(60.393f));
    add(body.replaceFirst(",\\s*\"oid\": \"[^\"]*\"", "")).then().statusCode(201);
    var page = read(coach(), campuses() + "?limit=1");
    page.then().statusCode(200).body("items", hasSize(1));
    read(coach(), campuses() + "?limit=1&cursor=" + page.jsonPath().getString("next"))
        .then()
        .body("items", hasSize(1));
    assertRefused(
        read(coach(), "/v1/providers/" + UUID.randomUUID() + "/campuses"), 404, "not-found");
    assertRefused(read(coach(), PATH + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void changedCampusSaysSomethingElse() {
    var id = added(body);

    put(editorOf(provider), id, 0, body.replace("Rannan", "Uusi"))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name.fi", equalTo("Uusi kampus"));
    assertRefused(put(editorOf(provider), id, 0, body), 412, "stale-version");
    assertRefused(
        put(editorOf(provider), id, 1, body.replace("\"638\"", "\"049\"")),
        409,
        "campus-municipality-fixed");
    assertRefused(as(editorOf(provider)).body(body).put(PATH + id), 428, "if-match-required");
  }

  @Test
  void closedCampusStaysAsItWas() {
    var id = added(body);
    close(id, 0).then().statusCode(200).body("status", equalTo("CLOSED"));

    assertRefused(close(id, 1), 409, "campus-closed");
    assertRefused(put(editorOf(provider), id, 1, body), 409, "campus-closed");
  }

  @Test
  void onlyEditorsOfTheProviderAndOfThePlatformEdit() {
    var id = added(body);
    var stranger = editorOf(registeredProvider());

    assertRefused(as(stranger).body(body).post(campuses()), 404, "not-found");
    assertRefused(put(stranger, id, 0, body), 404, "not-found");
    assertRefused(move(stranger, PATH + id + "/close", 0), 404, "not-found");
    assertRefused(as(coach()).body(body).post(campuses()), 403, "forbidden");
  }

  @Test
  void oidBelongsToOneCampus() {
    added(body);

    assertRefused(add(body), 409, "campus-oid-taken");
  }

  @Test
  void closedProviderGetsNoCampus() {
    move(admin(), "/v1/providers/" + provider + "/close", 0).then().statusCode(200);

    assertRefused(add(body), 409, "campus-provider-inactive");
  }

  @TestFactory
  Stream<DynamicTest> badBodyIsRefusedByItsPlace() {
    return BadBodies.of(body)
        .without("name", "municipality")
        .with("municipality", "\"63\"")
        .with("oid", "\"1.2.246.562.24.10000000009\"")
        .with("streetAddress", "\"\"")
        .with("validTo", "\"2019-12-31\"")
        .with("coordinates", "{\"latitude\": 91, \"longitude\": 25}", "/coordinates/latitude")
        .with("coordinates", "{\"latitude\": 60}", "/coordinates/longitude")
        .refusedBy(this::add);
  }

  @Test
  void offeringIsWhereItsCampusIs() {
    var campus = added(body);

    var filled = draft(at(campus).replace("\"municipality\": \"638\",", ""));

    filled.then().statusCode(201).body("municipality", equalTo("638"));
    var id = filled.jsonPath().getString("id");
    publish(id).then().statusCode(200);
    try (var topics = Topics.ofTest()) {
      var told = topics.await("koppi.catalog.offering.v1", it -> id.equals(it.key()));
      ContractCheck.validates("fi.koppi.catalog.offering-state.v1", told.value());
      assertThat(CloudEventHeaders.read(told).payload())
          .contains("\"campusId\":\"" + campus + "\"");
    }
    assertRefusedAt(draft(at(campus).replace("\"638\"", "\"049\"")), "/municipality");
  }

  @Test
  void offeringWithoutCampusNeedsItsMunicipality() {
    var body = offeringBody(addedProgramme(provider), 3).replace("\"municipality\": \"638\",", "");

    assertRefusedAt(draft(body), "/municipality");
  }

  @Test
  void campusThatIsNotAnOpenOneOfTheProviderIsRefused() {
    var closed = added(body);
    close(closed, 0).then().statusCode(200);
    var other = registeredProvider();
    var foreign =
        as(editorOf(other))
            .body(body.replaceFirst(",\\s*\"oid\": \"[^\"]*\"", ""))
            .post("/v1/providers/" + other + "/campuses")
            .jsonPath()
            .getUUID("id");

    assertRefusedAt(draft(at(closed)), "/terms/campusId");
    assertRefusedAt(draft(at(foreign)), "/terms/campusId");
    assertRefusedAt(draft(at(UUID.randomUUID())), "/terms/campusId");
    assertRefusedAt(
        draft(at(UUID.randomUUID()).replace("\"municipality\": \"638\",", "")), "/terms/campusId");
  }

  @Test
  void campusHasToBeOpenAndInUseWhenWhatIsThereIsPublished() {
    var campus = added(body.replace("2099-12-31", "2090-12-31"));
    var late =
        at(campus)
            .replace("\"continuousAdmission\": true", "\"continuousAdmission\": false")
            .replaceFirst("\"places\"", "\"startsOn\": \"2091-01-01\", \"places\"");
    var lateId = draft(late).jsonPath().getString("id");
    var draftId = draft(at(campus)).jsonPath().getString("id");

    var unused = publish(lateId);
    close(campus, 0).then().statusCode(200);
    var closed = publish(draftId);

    assertRefused(unused, 409, "offering-not-publishable");
    unused.then().body("violations.code", contains("not-valid"));
    assertRefused(closed, 409, "offering-not-publishable");
    closed.then().body("violations.code", contains("closed"));
  }

  @Test
  void campusClosesWhenNothingPublishedTakesPlaceThere() {
    var campus = added(body);
    var id = draft(at(campus)).jsonPath().getString("id");
    publish(id).then().statusCode(200);

    assertRefused(close(campus, 0), 409, "campus-in-use");

    move(editorOf(provider), "/v1/offerings/" + id + "/close", 1).then().statusCode(200);
    close(campus, 0).then().statusCode(200);
  }

  private String campuses() {
    return "/v1/providers/" + provider + "/campuses";
  }

  private Response add(String campus) {
    return as(editorOf(provider)).body(campus).post(campuses());
  }

  private UUID added(String campus) {
    var response = add(campus);
    response.then().statusCode(201);
    return response.jsonPath().getUUID("id");
  }

  private static Response put(String by, UUID id, long version, String campus) {
    return as(by).header("If-Match", "\"" + version + "\"").body(campus).put(PATH + id);
  }

  private Response close(UUID id, long version) {
    return move(editorOf(provider), PATH + id + "/close", version);
  }

  private String at(UUID campus) {
    return offeringBody(addedProgramme(provider), 3)
        .replaceFirst("\"places\"", "\"terms\": {\"campusId\": \"" + campus + "\"}, \"places\"");
  }

  private Response draft(String offering) {
    return as(editorOf(provider)).body(offering).post("/v1/offerings");
  }

  private Response publish(String id) {
    return move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0);
  }
}
