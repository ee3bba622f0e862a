package fi.koppi.referralservice.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class StatusReportTest {

  @Inject DataSource database;

  // The consumer finds the topic of a new college within seconds only.
  @RegisterExtension static final Exchange exchange = new Exchange();

  @Test
  void collegeIsToldOfItsReferralAndReportsTheCatch() {
    var referral = exchange.submitted();
    exchange.topics.awaitEvent(exchange.referralTopic(), event -> referral.equals(event.key()));

    exchange.report(referral, "CAUGHT", null);

    exchange.awaitStatus(referral, "CAUGHT");
  }

  @Test
  void reportThatComesTooEarlyWaitsForTheOneBefore() {
    var referral = exchange.submitted();
    awaitParked(exchange.report(referral, "OFFERED", null));

    exchange.report(referral, "CAUGHT", null);

    exchange.awaitStatus(referral, "OFFERED");
  }

  /**
   * Postpones the next attempt far into the future, so that only the step by REST can have caused
   * the retry.
   */
  @Test
  void reportThatWaitsIsTriedAgainAtTheStepByRest() throws SQLException {
    var referral = exchange.submitted();
    var event = exchange.report(referral, "OFFERED", null);
    awaitParked(event);
    postpone(event);

    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);

    exchange.awaitStatus(referral, "OFFERED");
  }

  /** Lets a retry lock its event and then wait for the referral, which the step has locked. */
  @Test
  void stepByRestDoesNotWaitForAReportThatIsBeingTriedAgain() throws SQLException {
    var referral = exchange.submitted();
    var event = exchange.report(referral, "OFFERED", null);
    awaitParked(event);
    postpone(event);

    try (var retry = database.getConnection()) {
      hold(event, retry);
      var answer =
          CompletableFuture.supplyAsync(
              () -> exchange.step(exchange.admissions(), referral, "catch").statusCode());

      assertThat(answer).succeedsWithin(Duration.ofMinutes(1)).isEqualTo(200);
    }
  }

  @Test
  void repeatedReportIsPassedBy() {
    var referral = exchange.submitted();
    exchange.report(referral, "CAUGHT", null);
    exchange.report(referral, "CAUGHT", null);

    exchange.report(referral, "CONTACTED", null);

    exchange.awaitStatus(referral, "IN_GUIDANCE");
    assertThat(steps(referral)).containsOnlyOnce("CAUGHT");
  }

  @Test
  void reportAboutAnotherCollegesReferralIsADeadLetter() {
    var referral = exchange.submitted();
    var other = Exchange.open();

    var event = other.reportAs(other.college, referral, "CAUGHT", null);

    awaitDeadLetter(event, "foreign-referral");
    assertThat(exchange.status(referral)).isEqualTo("SUBMITTED");
    other.close();
  }

  @Test
  void reportAfterTheConsentHasEndedIsADeadLetter() {
    var client = exchange.client();
    var consent = exchange.consent(client);
    String referral = exchange.draft(client, "CONSENT").path("id");
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    exchange
        .coach()
        .post("/v1/clients/" + client + "/consents/" + consent + "/withdraw")
        .then()
        .statusCode(200);

    var event = exchange.report(referral, "CAUGHT", null);

    awaitDeadLetter(event, "consent-ended");
  }

  @Test
  void reportAboutAnUnknownReferralIsParked() {
    var unknown = Ids.unlinkable().toString();

    var event = exchange.report(unknown, "CAUGHT", null);

    awaitParked(event);
  }

  @Test
  void reasonOfAnotherListIsADeadLetter() {
    var referral = exchange.submitted();

    var event = exchange.report(referral, "REFUSED", "MISSING_INFO");

    awaitDeadLetter(event, "referral-reason");
  }

  @Test
  void reportedStartHoldsFromTheDayThatTheCollegeNames() {
    var today = Today.at(InstantSource.system().instant());
    var referral = enrolled();

    reported(referral, started(referral, today.minusDays(6)));

    exchange.awaitStatus(referral, "IN_TRAINING");
    String day =
        exchange
            .coach()
            .get("/v1/referrals/" + referral + "/history")
            .path("steps[-1].effectiveOn");
    assertThat(day).isEqualTo(today.minusDays(6).toString());
  }

  @Test
  void reportOfAStartToComeIsADeadLetter() {
    var today = Today.at(InstantSource.system().instant());
    var referral = enrolled();

    var event = reported(referral, started(referral, today.plusDays(2)));

    awaitDeadLetter(event, "effective-day");
    assertThat(exchange.status(referral)).isEqualTo("ENROLLED");
  }

  private static Map<String, String> started(String referral, LocalDate day) {
    return Map.of("referralId", referral, "status", "STARTED", "effectiveOn", day.toString());
  }

  private String enrolled() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    exchange.seat(referral, "confirmed", "CONFIRMED");
    exchange.step(exchange.admissions(), referral, "enrol").then().statusCode(200);
    return referral;
  }

  @Test
  void reportThatNamesAPersonByTheIdentityCodeIsADeadLetterAtOnce() {
    var referral = exchange.submitted();

    var event =
        reported(referral, Map.of("referralId", referral, "status", "CAUGHT", "by", "010190-900P"));

    awaitDeadLetter(event, "payload-mismatch");
    assertThat(exchange.status(referral)).isEqualTo("SUBMITTED");
  }

  @Test
  void offerIsTakenBackByAReportThatCameBeforeTheOffer() {
    var referral = exchange.submitted();
    var early = exchange.report(referral, "RESCINDED", "OTHER_OFFERING");
    awaitParked(early);
    exchange.report(referral, "CAUGHT", null);
    exchange.awaitStatus(referral, "CAUGHT");

    exchange.report(referral, "OFFERED", null);

    Awaitility.await("taken back")
        .untilAsserted(() ->
            assertThat(
                    exchange
                        .coach()
                        .get("/v1/referrals/" + referral + "/history")
                        .jsonPath()
                        .getList("steps.step", String.class))
                .endsWith("CONTACT", "OFFER", "RESCIND"));
    assertThat(exchange.status(referral)).isEqualTo("IN_GUIDANCE");
  }

  @Test
  void reportWithoutAStatusIsADeadLetterAtOnce() {
    var referral = exchange.submitted();

    var event = reported(referral, Map.of("referralId", referral));

    awaitDeadLetter(event, "payload-mismatch");
  }

  @Test
  void reportOfACatchAtACancelledOfferingIsADeadLetterThatSaysSo() {
    try (var other = Exchange.open()) {
      var referral = other.submitted();
      other.announceOffering("CANCELLED");
      Awaitility.await("cancelled")
          .untilAsserted(() ->
              other
                  .coach()
                  .get("/v1/offerings/" + other.offering)
                  .then()
                  .body("status", equalTo("CANCELLED")));

      var event = other.report(referral, "CAUGHT", null);

      awaitDeadLetter(event, "offering-cancelled");
    }
  }

  private UUID reported(String key, Map<String, String> payload) {
    return exchange.topics.sendEvent(
        exchange.statusTopic(),
        key,
        "/admission-system",
        "fi.koppi.admission.status-reported.v1",
        payload);
  }

  @Test
  void rubbishDoesNotStopTheCollegesReports() {
    var referral = exchange.submitted();
    exchange.topics.send(exchange.statusTopic(), referral, Map.of(), new byte[] {1, 2, 3});
    exchange.report(referral, "NO_SUCH_STATUS", null);

    exchange.report(referral, "CAUGHT", null);

    exchange.awaitStatus(referral, "CAUGHT");
  }

  private void postpone(UUID event) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update parked_event set next_attempt_at = now() + interval '1 day' where event_id"
                    + " = ?")) {
      update.setObject(1, event);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static void hold(UUID event, Connection retry) throws SQLException {
    retry.setAutoCommit(false);
    try (var lock =
        retry.prepareStatement("select id from parked_event where event_id = ? for update")) {
      lock.setObject(1, event);
      assertThat(lock.executeQuery().next()).isTrue();
    }
  }

  private List<String> steps(String referral) {
    return exchange.coach().get("/v1/referrals/" + referral + "/history").path("steps.status");
  }

  private void awaitDeadLetter(UUID event, String cause) {
    Awaitility.await(cause)
        .untilAsserted(() ->
            Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
                .get("/v1/operations/dead-letters?limit=200")
                .then()
                .body("items.find { it.eventId == '%s' }.cause".formatted(event), equalTo(cause)));
  }

  private void awaitParked(UUID event) {
    Awaitility.await("parked")
        .untilAsserted(() ->
            Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
                .get("/v1/operations/parked-events?limit=200")
                .then()
                .body("items.eventId", hasItem(event.toString())));
  }
}
