package fi.koppi.referralservice.contact.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ContactAttemptApiTest {

  @RegisterExtension static final Exchange exchange = new Exchange();

  @Test
  void bothSidesReadWhatTheCollegeHasTried() {
    var referral = caught();
    exchange.attempt(referral, "PHONE", "NO_ANSWER").then().statusCode(200);
    exchange.attempt(referral, "EMAIL", "REACHED").then().statusCode(200);

    for (var read : List.of(asCoach(referral), asCollege(referral))) {
      read.statusCode(200)
          .body("items.channel", equalTo(List.of("PHONE", "EMAIL")))
          .body("items.result", equalTo(List.of("NO_ANSWER", "REACHED")))
          .body("items[0].by", equalTo("adm-4"));
    }
  }

  @Test
  void pagesHoldEveryAttemptOnce() {
    var referral = caught();
    exchange.tryToReach(referral);

    var first = exchange.coach().get(asked("referrals", referral) + "?limit=2").jsonPath();
    var second =
        exchange
            .coach()
            .get(asked("referrals", referral) + "?limit=2&cursor=" + first.getString("next"))
            .jsonPath();

    assertThat(first.getList("items.channel")).containsExactly("PHONE", "SMS");
    assertThat(second.getList("items.channel")).containsExactly("EMAIL");
  }

  @Test
  void clientIsNotGivenUpBeforeEnoughWasTried() {
    var referral = caught();
    exchange.attempt(referral, "PHONE", "NO_ANSWER").then().statusCode(200);
    exchange.attempt(referral, "PHONE", "MESSAGE_LEFT").then().statusCode(200);
    exchange.attempt(referral, "SMS", "REACHED").then().statusCode(200);

    var refused = markUnreachable(referral);

    refused
        .statusCode(409)
        .body("type", equalTo("/problems/contact-attempts-missing"))
        .body("detail", containsString("attempts: 2 of 3"))
        .body("detail", containsString("channels: 1 of 2"));
    assertThat(exchange.status(referral)).isEqualTo("CAUGHT");
    exchange.attempt(referral, "SMS", "NOT_DELIVERED").then().statusCode(200);
    markUnreachable(referral).statusCode(200);
    assertThat(exchange.status(referral)).isEqualTo("UNREACHABLE");
  }

  @Test
  void attemptsBeforeTheReopeningDoNotCountAgain() {
    var referral = caught();
    exchange.tryToReach(referral);
    markUnreachable(referral).statusCode(200);
    exchange.step(exchange.coach(), referral, "reopen").then().statusCode(200);

    markUnreachable(referral).statusCode(409).body("detail", containsString("attempts: 0 of 3"));
  }

  @Test
  void attemptsThroughTheCoachAreEnough() {
    var referral = caught();
    for (int attempt = 0; attempt < 3; attempt++) {
      exchange.attempt(referral, "RELAY", "NO_ANSWER").then().statusCode(200);
    }

    markUnreachable(referral).statusCode(200);
  }

  @Test
  void sameChannelAtTheSameTimeIsRefusedAsRecorded() {
    var referral = caught();
    var now = now();
    attemptAt(referral, now).statusCode(200);

    attemptAt(referral, now)
        .statusCode(409)
        .body("type", equalTo("/problems/contact-attempt-recorded"));

    asCoach(referral).body("items", hasSize(1));
  }

  @Test
  void repeatedCallRecordsOneAttempt() {
    var referral = caught();
    var key = Ids.unlinkable().toString();
    var first = repeatable(referral, key);

    var second = repeatable(referral, key);

    assertThat(second).isEqualTo(first);
    asCoach(referral).body("items", hasSize(1));
  }

  @Test
  void timesInTheFutureAndBeforeTheSubmissionAreRefused() {
    var referral = caught();

    for (var at : List.of(now().plus(Duration.ofHours(1)), now().minus(Duration.ofDays(2)))) {
      attemptAt(referral, at)
          .statusCode(409)
          .body("type", equalTo("/problems/contact-attempt-time"));
    }

    asCoach(referral).body("items", hasSize(0));
  }

  @Test
  void unknownChannelIsRefused() {
    exchange.attempt(caught(), "PIGEON", "NO_ANSWER").then().statusCode(400);
  }

  @Test
  void attemptWithoutAResultIsRefused() {
    exchange
        .admissions()
        .body(Map.of("channel", "PHONE"))
        .post(asked("received-referrals", caught()))
        .then()
        .statusCode(400);
  }

  @Test
  void otherOrganisationsFindNoAttempts() {
    var referral = caught();
    var foreign = Exchange.admissionsOf(Ids.unlinkable());

    foreign.get(asked("received-referrals", referral)).then().statusCode(404);
    Exchange.admissionsOf(Ids.unlinkable())
        .body(Map.of("channel", "PHONE", "result", "NO_ANSWER"))
        .post(asked("received-referrals", referral))
        .then()
        .statusCode(404);
    exchange.admissions().get(asked("referrals", referral)).then().statusCode(403);
  }

  @Test
  void noAttemptIsRecordedAfterTheReferralHasEnded() {
    var referral = caught();
    exchange
        .step(exchange.coach(), referral, "withdraw", Map.of("reason", "GOT_JOB"))
        .then()
        .statusCode(200);

    exchange
        .attempt(referral, "PHONE", "NO_ANSWER")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/contact-not-at-college"));
  }

  @Test
  void feedAndAccessLogTellOfTheAttempt() {
    var referral = caught();
    exchange.attempt(referral, "PHONE", "NO_ANSWER").then().statusCode(200);

    exchange
        .coach()
        .get("/v1/changes?limit=200")
        .then()
        .body(
            "items.findAll { it.referralId == '%s' }.kind".formatted(referral), hasItem("CONTACT"));
    asCollege(referral);
    Exchange.system(exchange.college, OrganisationType.PROVIDER, Roles.AUDITOR)
        .header(CurrentActor.ACTING_PERSON, "auditor-2")
        .get("/v1/access-log?limit=200")
        .then()
        .body("items.action", hasItem("CONTACT_ATTEMPT_RECORDED"))
        .body("items.action", hasItem("CONTACT_ATTEMPTS_READ"));
  }

  private static String caught() {
    var referral = exchange.submitted();
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    return referral;
  }

  private static String asked(String side, String referral) {
    return "/v1/%s/%s/contact-attempts".formatted(side, referral);
  }

  private static ValidatableResponse asCoach(String referral) {
    return exchange.coach().get(asked("referrals", referral)).then();
  }

  private static ValidatableResponse asCollege(String referral) {
    return exchange.admissions().get(asked("received-referrals", referral)).then();
  }

  private static ValidatableResponse markUnreachable(String referral) {
    return exchange.step(exchange.admissions(), referral, "mark-unreachable").then();
  }

  private static ValidatableResponse attemptAt(String referral, Instant at) {
    return exchange
        .admissions()
        .body(Map.of("channel", "PHONE", "result", "NO_ANSWER", "at", at.toString()))
        .post(asked("received-referrals", referral))
        .then();
  }

  private static String repeatable(String referral, String key) {
    return given()
        .auth()
        .oauth2(Tokens.of(exchange.college, OrganisationType.PROVIDER, Roles.ADMISSIONS))
        .contentType(ContentType.JSON)
        .header(CurrentActor.ACTING_PERSON, "adm-4")
        .header("Idempotency-Key", key)
        .body(Map.of("channel", "PHONE", "result", "NO_ANSWER"))
        .post(asked("received-referrals", referral))
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  private static Instant now() {
    return InstantSource.system().instant();
  }
}
