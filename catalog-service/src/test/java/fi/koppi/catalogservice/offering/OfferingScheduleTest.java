package fi.koppi.catalogservice.offering;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.testing.outage.RefusedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The schedule with real rows and real locks, several of it at once. */
@QuarkusTest
class OfferingScheduleTest {

  private static final int OFFERINGS = 8;

  private final OfferingSchedule schedule;
  private final DataSource database;

  @Inject
  OfferingScheduleTest(OfferingSchedule schedule, DataSource database) {
    this.schedule = schedule;
    this.database = database;
  }

  @Test
  void eachOfferingIsPublishedOnceHoweverManyReplicasLook()
      throws ExecutionException, InterruptedException {
    var provider = registeredProvider();
    var ids =
        IntStream.range(0, OFFERINGS)
            .mapToObj(n -> drafted(provider, "\"publishAt\": \"2026-01-01T06:00:00Z\""))
            .toList();

    runAtOnce(4);

    for (var id : ids) {
      // Version 1 and no more: drafted, then published once.
      read(editorOf(provider), "/v1/offerings/" + id)
          .then()
          .body("status", equalTo("PUBLISHED"))
          .body("version", equalTo(1));
    }
  }

  @Test
  void publishedOfferingClosesAndGoesToTheArchiveWhenItsTimeHasCome() throws SQLException {
    var provider = registeredProvider();
    var id =
        drafted(
            provider,
            "\"publishAt\": \"2026-01-01T06:00:00Z\", \"archiveAt\": \"2099-01-01T06:00:00Z\"");
    schedule.runAll();
    read(editorOf(provider), "/v1/offerings/" + id).then().body("status", equalTo("PUBLISHED"));

    comesDue(id);
    schedule.runAll();

    read(editorOf(provider), "/v1/offerings/" + id).then().body("status", equalTo("ARCHIVED"));
  }

  @Test
  void draftThatIsNotFitWhenItsTimeComesStaysOneUntilItIsMended() {
    var provider = registeredProvider();
    var shared = "\"cost\": {\"amountCents\": 5, \"payer\": \"JOINT\"}, ";
    var due = "\"publishAt\": \"2026-01-01T06:00:00Z\"";
    var id = drafted(provider, shared + due);
    var path = "/v1/offerings/" + id;

    schedule.runAll();

    read(editorOf(provider), path)
        .then()
        .body("status", equalTo("DRAFT"))
        .body("publishHindrance.pointer", contains("/terms/labourMarketKind"));
    change(provider, path, due);
    read(editorOf(provider), path).then().body("publishHindrance", nullValue());
    schedule.runAll();
    read(editorOf(provider), path).then().body("status", equalTo("PUBLISHED"));
  }

  @Test
  void offeringThatFailsHoldsUpNoneBehindItAndIsTriedAgain() throws SQLException {
    var provider = registeredProvider();
    var failing = drafted(provider, "\"publishAt\": \"2026-01-01T06:00:00Z\"");
    var behind = drafted(provider, "\"publishAt\": \"2026-01-01T06:00:01Z\"");

    RefusedChanges.during("offering.version", failing.toString(), schedule::runAll);

    read(editorOf(provider), "/v1/offerings/" + behind).then().body("status", equalTo("PUBLISHED"));
    read(editorOf(provider), "/v1/offerings/" + failing).then().body("status", equalTo("DRAFT"));
    schedule.runAll();
    read(editorOf(provider), "/v1/offerings/" + failing)
        .then()
        .body("status", equalTo("PUBLISHED"));
  }

  private static void change(UUID provider, String path, String terms) {
    var body =
        withTerms(offeringBody(UUID.randomUUID(), 3), terms)
            .replaceFirst("\"programmeId\": \"[^\"]*\",", "");
    var version = read(editorOf(provider), path).header("ETag");
    as(editorOf(provider)).header("If-Match", version).body(body).put(path).then().statusCode(200);
  }

  private static String withTerms(String body, String terms) {
    return body.replace("\"municipality\"", "\"terms\": {" + terms + "}, \"municipality\"");
  }

  private void runAtOnce(int replicas) throws ExecutionException, InterruptedException {
    List<Future<?>> runs = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(replicas)) {
      for (int n = 0; n < replicas; n++) {
        runs.add(threads.submit(schedule::runAll));
      }
    }
    for (var run : runs) {
      run.get();
    }
  }

  /** Makes the offering due, as if the time of archiving had come. */
  private void comesDue(UUID id) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("update offering set due_at = now() where id = ?")) {
      statement.setObject(1, id);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private static UUID drafted(UUID provider, String terms) {
    var body = withTerms(offeringBody(addedProgramme(provider), 3), terms);
    var response = as(editorOf(provider)).body(body).post("/v1/offerings");
    response.then().statusCode(201);
    return response.jsonPath().getUUID("id");
  }
}
