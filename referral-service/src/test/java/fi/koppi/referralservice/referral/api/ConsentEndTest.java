package fi.koppi.referralservice.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.outage.RefusedChanges;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The end of a consent in every status of a referral that is based on it (DOMAIN §5): a draft
 * stays, before training it is withdrawn and the seat released, in training it goes on to the
 * follow-up with its seat, and what has ended at the college stays. From then on the college sees
 * and does nothing.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ConsentEndTest {

  private static final String LIFECYCLE = "koppi.referral.lifecycle.v1";

  @RegisterExtension static final Exchange exchange = new Exchange();

  /** The way in which a consent ends. */
  enum End {
    WITHDRAWAL("CONSENT_WITHDRAWN"),
    EXPIRY("CONSENT_EXPIRED");

    private final String reasonBeforeTraining;

    End(String reasonBeforeTraining) {
      this.reasonBeforeTraining = reasonBeforeTraining;
    }
  }

  /** The fields of the event that colleges and others read. */
  record StatusChanged(UUID referralId, String status) {}

  /** The field by which a seat is recognised. */
  record SeatReleased(UUID seatRequestId) {}

  static Stream<Arguments> everyStatusAndEnd() {
    return Stream.of(ReferralStatus.values())
        .flatMap(status -> Stream.of(End.values()).map(end -> Arguments.of(status, end)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusAndEnd")
  void endOfTheConsentEndsWhatTheReferralSharesWithTheCollege(ReferralStatus from, End end)
      throws SQLException {
    var client = exchange.client();
    var consent = exchange.consent(client);
    String referral = exchange.draft(client, "CONSENT").then().statusCode(201).extract().path("id");
    if (from != ReferralStatus.DRAFT) {
      exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    }
    bring(referral, from);

    switch (end) {
      case WITHDRAWAL -> withdraw(client, consent);
      case EXPIRY -> expire(consent);
    }

    var expected = after(from);
    assertThat(exchange.status(referral)).isEqualTo(expected.name());
    if (expected != from) {
      isToldAndExplained(referral, expected, end);
    }
    exchange.admissions().get("/v1/received-referrals/" + referral).then().statusCode(404);
    assertThat(received()).doesNotContain(referral);
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(404);
  }

  @ParameterizedTest
  @EnumSource
  void draftIsSubmittedOnAnotherConsentOnly(End end) throws SQLException {
    var client = exchange.client();
    var consent = exchange.consent(client);
    String referral = exchange.draft(client, "CONSENT").then().statusCode(201).extract().path("id");
    switch (end) {
      case WITHDRAWAL -> withdraw(client, consent);
      case EXPIRY -> expire(consent);
    }

    var refused = exchange.step(exchange.coach(), referral, "submit");

    refused.then().statusCode(409).body("type", equalTo("/problems/consent-missing"));
    exchange.consent(client);
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
  }

  @Test
  void consentThatCannotBeEndedHoldsUpNoneBehindIt() throws SQLException {
    var failing = exchange.consent(exchange.client());
    var behind = exchange.consent(exchange.client());
    RefusedChanges.during(
        "consent.expired_at",
        failing,
        () -> {
          letTheLastDayPass(failing, 3);
          expire(behind);

          assertThat(expired(failing)).isEmpty();
        });
    isExpired(failing);
  }

  @Test
  void collegeHearsOfTheEndInTrainingAndOfNothingAfterIt() throws SQLException {
    var client = exchange.client();
    var consent = exchange.consent(client);
    String referral = exchange.draft(client, "CONSENT").then().statusCode(201).extract().path("id");
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    bring(referral, ReferralStatus.IN_TRAINING);
    withdraw(client, consent);

    exchange
        .step(
            exchange.coach(),
            referral,
            "outcomes",
            Map.of("type", "EMPLOYED_OPEN", "checkpoint", "AT_END", "evidence", "CLIENT_TOLD"))
        .then()
        .statusCode(200);
    exchange.step(exchange.coach(), referral, "close").then().statusCode(200);

    isTold(LIFECYCLE, referral, ReferralStatus.CLOSED);
    assertThat(changes(exchange.admissions(), referral)).containsExactly("SUBMITTED", "FOLLOW_UP");
    assertThat(changes(exchange.coach(), referral))
        .containsExactly("SUBMITTED", "FOLLOW_UP", "FOLLOW_UP", "CLOSED");
  }

  private List<String> received() {
    return exchange.admissions().get("/v1/received-referrals?limit=200").path("items.id");
  }

  private static List<String> changes(RequestSpecification reader, String referral) {
    return reader
        .get("/v1/changes?limit=200")
        .path("items.findAll { it.referralId == '%s' }.status".formatted(referral));
  }

  private static ReferralStatus after(ReferralStatus from) {
    return switch (from) {
      case SUBMITTED,
          RECEIVED,
          CAUGHT,
          IN_GUIDANCE,
          OFFERED,
          DECLINED,
          PLACE_ACCEPTED,
          ENROLLED,
          RETURNED,
          UNREACHABLE ->
          ReferralStatus.WITHDRAWN;
      case IN_TRAINING, PAUSED -> ReferralStatus.FOLLOW_UP;
      // A draft has been shown to nobody.
      case DRAFT, COMPLETED, INTERRUPTED, FOLLOW_UP, REDIRECTED, REFUSED, WITHDRAWN, CLOSED -> from;
    };
  }

  private void isToldAndExplained(String referral, ReferralStatus expected, End end)
      throws SQLException {
    var reason = expected == ReferralStatus.FOLLOW_UP ? "CONSENT_ENDED" : end.reasonBeforeTraining;
    exchange
        .coach()
        .get("/v1/referrals/" + referral + "/history")
        .then()
        .body("steps[-1].status", equalTo(expected.name()))
        .body("steps[-1].reason", equalTo(reason));
    isTold(LIFECYCLE, referral, expected);
    isTold(exchange.referralTopic(), referral, expected);
    seatIsReleasedUnlessInTraining(referral, expected);
  }

  private void isTold(String topic, String referral, ReferralStatus status) {
    exchange.topics.awaitEvent(
        topic,
        event ->
            referral.equals(event.key())
                && event.as(StatusChanged.class).status().equals(status.name()));
  }

  private void seatIsReleasedUnlessInTraining(String referral, ReferralStatus expected)
      throws SQLException {
    var seat = seatOf(referral);
    if (expected == ReferralStatus.FOLLOW_UP) {
      assertThat(exchange.seatStatus(referral)).isEqualTo("CONFIRMED");
    } else {
      exchange.topics.awaitEvent(
          Exchange.SEAT_REQUESTS,
          event ->
              event.type().equals("fi.koppi.referral.seat-release-requested.v1")
                  && event.as(SeatReleased.class).seatRequestId().toString().equals(seat));
    }
  }

  /** Brings the referral to the status past the steps, which have tests of their own. */
  private static void bring(String referral, ReferralStatus status) throws SQLException {
    var seat =
        switch (status) {
          case PLACE_ACCEPTED, ENROLLED, IN_TRAINING, PAUSED, COMPLETED, INTERRUPTED, FOLLOW_UP ->
              "CONFIRMED";
          case DRAFT,
              SUBMITTED,
              RECEIVED,
              CAUGHT,
              IN_GUIDANCE,
              OFFERED,
              DECLINED,
              RETURNED,
              UNREACHABLE ->
              "HELD";
          case REDIRECTED, REFUSED, WITHDRAWN, CLOSED -> "RELEASED";
        };
    Database.executeAsOwner(
        "update referral set status = '%s' where id = '%s'".formatted(status, referral),
        "update seat_request set status = '%s' where referral_id = '%s'".formatted(seat, referral));
  }

  private void withdraw(String client, String consent) {
    exchange
        .coach()
        .post("/v1/clients/" + client + "/consents/" + consent + "/withdraw")
        .then()
        .statusCode(200);
  }

  private static void expire(String consent) throws SQLException {
    letTheLastDayPass(consent, 2);
    isExpired(consent);
  }

  private static void letTheLastDayPass(String consent, int daysAgo) throws SQLException {
    Database.executeAsOwner(
        "update consent set valid_until = current_date - %d where id = '%s'"
            .formatted(daysAgo, consent));
  }

  private static void isExpired(String consent) {
    Awaitility.await("the consent expires")
        .untilAsserted(() -> assertThat(expired(consent)).hasSize(1));
  }

  private static List<String> expired(String consent) throws SQLException {
    return selected(
        "select expired_at from consent where expired_at is not null and id = '%s'"
            .formatted(consent));
  }

  private static String seatOf(String referral) throws SQLException {
    return selected("select id from seat_request where referral_id = '%s'".formatted(referral))
        .getFirst();
  }

  private static List<String> selected(String query) throws SQLException {
    try (var connection = Database.asOwner()) {
      return Database.select(connection, query);
    }
  }
}
