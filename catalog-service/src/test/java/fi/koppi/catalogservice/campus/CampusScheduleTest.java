package fi.koppi.catalogservice.campus;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Campuses whose last day is over or whose provider is closed, with real rows. */
@QuarkusTest
class CampusScheduleTest {

  private final CampusSchedule schedule;
  private final Sql sql;
  private UUID provider = UUID.randomUUID();

  @Inject
  CampusScheduleTest(CampusSchedule schedule, Sql sql) {
    this.schedule = schedule;
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    provider = registeredProvider();
  }

  @Test
  void campusWhoseLastDayIsOverClosesAndOthersDoNot() {
    var ended = campus();
    var lasting = campus();
    var unlimited = campus();
    endsOn(ended, "2020-12-31");
    endsOn(lasting, "2999-12-31");

    schedule.runAll();

    shows(ended, "CLOSED", 1);
    shows(lasting, "OPEN", 0);
    shows(unlimited, "OPEN", 0);
  }

  @Test
  void campusStaysOpenWhileSomethingPublishedTakesPlaceThere() {
    var campus = campus();
    var offering = publishedAt(campus);
    endsOn(campus, "2020-12-31");
    schedule.runAll();
    shows(campus, "OPEN", 0);

    move(editorOf(provider), offering + "/close", 1).then().statusCode(200);
    schedule.runAll();

    shows(campus, "CLOSED", 1);
  }

  @Test
  void campusClosesWithItsProviderAndThoseOfOthersDoNot() {
    var campus = campus();
    var others = campusOf(registeredProvider());

    closeProvider();
    schedule.runAll();

    shows(campus, "CLOSED", 1);
    shows(others, "OPEN", 0);
  }

  @Test
  void campusOfAClosedProviderClosesWithWhatWasPublishedThere() {
    var campus = campus();
    var free = campus();
    var offering = publishedAt(campus);

    closeProvider();
    schedule.runAll();

    read(coach(), offering).then().body("status", equalTo("CANCELLED"));
    shows(campus, "CLOSED", 1);
    shows(free, "CLOSED", 1);
  }

  private void closeProvider() {
    move(admin(), "/v1/providers/" + provider + "/close", 0).then().statusCode(200);
  }

  private UUID campus() {
    return campusOf(provider);
  }

  private static UUID campusOf(UUID owner) {
    var added =
        as(editorOf(owner))
            .body("{\"name\": {\"fi\": \"Rannan kampus\"}, \"municipality\": \"638\"}")
            .post("/v1/providers/" + owner + "/campuses");
    added.then().statusCode(201);
    return added.jsonPath().getUUID("id");
  }

  private String publishedAt(UUID campus) {
    var body =
        offeringBody(addedProgramme(provider), 3)
            .replaceFirst(
                "\"places\"", "\"terms\": {\"campusId\": \"" + campus + "\"}, \"places\"");
    var drafted = as(editorOf(provider)).body(body).post("/v1/offerings");
    var offering = "/v1/offerings/" + drafted.then().statusCode(201).extract().path("id");
    move(editorOf(provider), offering + "/publish", 0).then().statusCode(200);
    return offering;
  }

  private void endsOn(UUID campus, String day) {
    sql.update("update campus set valid_to = ?::date where id = ?", day, campus);
  }

  private static void shows(UUID campus, String status, int version) {
    read(coach(), "/v1/campuses/" + campus)
        .then()
        .body("status", equalTo(status))
        .body("version", equalTo(version));
  }
}
