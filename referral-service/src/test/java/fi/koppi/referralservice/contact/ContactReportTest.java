package fi.koppi.referralservice.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.provider.AdmissionTopics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ContactReportTest {

  @RegisterExtension static final Exchange exchange = new Exchange();

  @Test
  void collegeGivesAClientUpByEventsAlone() {
    var referral = exchange.submitted();
    exchange.report(referral, "CAUGHT", null);
    exchange.awaitStatus(referral, "CAUGHT");
    for (var channel : List.of("PHONE", "SMS", "LETTER")) {
      report(referral, attempt(referral, channel, now()));
    }

    exchange.report(referral, "UNREACHABLE", null);

    exchange.awaitStatus(referral, "UNREACHABLE");
    assertThat(channels(referral)).containsExactly("PHONE", "SMS", "LETTER");
  }

  @Test
  void clientIsNotGivenUpByEventBeforeEnoughWasTried() {
    var referral = exchange.submitted();
    exchange.report(referral, "CAUGHT", null);

    var event = exchange.report(referral, "UNREACHABLE", null);

    awaitDeadLetter(event, "contact-attempts-missing");
    assertThat(exchange.status(referral)).isEqualTo("CAUGHT");
  }

  @Test
  void attemptThatIsReportedTwiceIsRecordedOnce() {
    var referral = exchange.submitted();
    var same = attempt(referral, "PHONE", now());
    report(referral, same);
    report(referral, same);

    report(referral, attempt(referral, "SMS", now()));

    Awaitility.await("the last report").until(() -> channels(referral).contains("SMS"));
    assertThat(channels(referral)).containsExactly("PHONE", "SMS");
  }

  @Test
  void attemptsThatComeInDisorderStandInTheirOrder() {
    var referral = exchange.submitted();
    var now = now();
    report(referral, attempt(referral, "SMS", now));

    report(referral, attempt(referral, "PHONE", now.minusMillis(1)));

    exchange.awaitAttempts(referral, 2);
    assertThat(channels(referral)).containsExactly("PHONE", "SMS");
  }

  @Test
  void attemptAboutAReferralThatHasNotArrivedIsParked() {
    var unknown = Ids.unlinkable().toString();

    var event = report(unknown, attempt(unknown, "PHONE", now()));

    Awaitility.await("parked")
        .untilAsserted(() ->
            Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
                .get("/v1/operations/parked-events?limit=200")
                .then()
                .body("items.eventId", hasItem(event.toString())));
  }

  @Test
  void attemptAboutAnotherCollegesReferralIsADeadLetter() {
    var referral = exchange.submitted();
    try (var other = Exchange.open()) {
      var event = reportAs(other, referral, attempt(referral, "PHONE", now()));

      awaitDeadLetter(event, "foreign-referral");
    }
    assertThat(channels(referral)).isEmpty();
  }

  @Test
  void attemptInTheFutureIsADeadLetter() {
    var referral = exchange.submitted();

    var event = report(referral, attempt(referral, "PHONE", now().plus(Duration.ofHours(1))));

    awaitDeadLetter(event, "contact-attempt-time");
    assertThat(channels(referral)).isEmpty();
  }

  @Test
  void attemptAfterTheReferralHasEndedIsADeadLetter() {
    var referral = exchange.submitted();
    exchange
        .step(exchange.coach(), referral, "withdraw", Map.of("reason", "GOT_JOB"))
        .then()
        .statusCode(200);

    var event = report(referral, attempt(referral, "PHONE", now()));

    awaitDeadLetter(event, "contact-not-at-college");
  }

  @Test
  void rubbishIsADeadLetterAndDoesNotStopTheNextAttempt() {
    var referral = exchange.submitted();
    var pigeon = report(referral, attempt(referral, "PIGEON", now()));
    var empty = report(referral, Map.of("referralId", referral));

    report(referral, attempt(referral, "PHONE", now()));

    exchange.awaitAttempts(referral, 1);
    awaitDeadLetter(pigeon, "payload-mismatch");
    awaitDeadLetter(empty, "payload-mismatch");
  }

  private static UUID report(String key, Map<String, String> payload) {
    return reportAs(exchange, key, payload);
  }

  private static UUID reportAs(Exchange sender, String key, Map<String, String> payload) {
    return sender.topics.sendEvent(
        AdmissionTopics.status(new ProviderId(sender.college)),
        key,
        "/admission-system",
        "fi.koppi.admission.contact-attempted.v1",
        payload);
  }

  private static Map<String, String> attempt(String referral, String channel, Instant at) {
    return Map.of(
        "referralId", referral, "channel", channel, "result", "NO_ANSWER", "at", at.toString());
  }

  private static List<String> channels(String referral) {
    return exchange
        .coach()
        .get("/v1/referrals/" + referral + "/contact-attempts")
        .path("items.channel");
  }

  private static void awaitDeadLetter(UUID event, String cause) {
    Awaitility.await(cause)
        .untilAsserted(() ->
            Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
                .get("/v1/operations/dead-letters?limit=200")
                .then()
                .body("items.find { it.eventId == '%s' }.cause".formatted(event), equalTo(cause)));
  }

  private static Instant now() {
    return InstantSource.system().instant();
  }
}
