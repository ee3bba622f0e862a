package fi.koppi.referralservice.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.outage.RefusedChanges;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a college's referrals, and of what it may do, when the catalogue closes it. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ClosedCollegeTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void openReferralGoesBackToTheCoachAndItsSeatIsReleased() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");

    exchange.announceProvider("CLOSED");

    exchange.awaitStatus(referral, "RETURNED");
    exchange
        .coach()
        .get("/v1/referrals/" + referral + "/history")
        .then()
        .body("steps.reason", hasItem("COLLEGE_CLOSED"))
        .body("steps[-1].byOrganisation", equalTo(exchange.college.toString()))
        .body("steps[-1].byPerson", nullValue());
    exchange.topics.awaitEvent(
        Exchange.SEAT_REQUESTS,
        event ->
            exchange.offering.toString().equals(event.key())
                && event.type().equals("fi.koppi.referral.seat-release-requested.v1"));
  }

  @Test
  void trainingIsInterrupted() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    for (var step : new String[] {"catch", "offer"}) {
      exchange.step(exchange.admissions(), referral, step).then().statusCode(200);
    }
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    exchange.seat(referral, "confirmed", "CONFIRMED");
    for (var step : new String[] {"enrol", "start"}) {
      exchange.step(exchange.admissions(), referral, step).then().statusCode(200);
    }

    exchange.announceProvider("CLOSED");

    exchange.awaitStatus(referral, "INTERRUPTED");
    exchange
        .coach()
        .get("/v1/referrals/" + referral + "/history")
        .then()
        .body("steps[-1].reason", equalTo("PROVIDER"));
  }

  @Test
  void collegeSeesAndDoesNothingAnyMore() {
    var referral = exchange.submitted();
    exchange.announceProvider("CLOSED");
    exchange.awaitStatus(referral, "RETURNED");

    refused(exchange.admissions().get("/v1/received-referrals/" + referral));
    refused(exchange.admissions().get("/v1/received-referrals"));
    refused(exchange.admissions().get("/v1/changes"));
    refused(exchange.step(exchange.admissions(), referral, "catch"));
  }

  @Test
  void reportOfAClosedCollegeIsADeadLetter() {
    var referral = exchange.submitted();
    exchange.announceProvider("CLOSED");
    exchange.awaitStatus(referral, "RETURNED");

    var event = exchange.report(referral, "CAUGHT", null);

    Awaitility.await("dead letter")
        .untilAsserted(() ->
            Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
                .get("/v1/operations/dead-letters?limit=200")
                .then()
                .body(
                    "items.find { it.eventId == '%s' }.cause".formatted(event),
                    equalTo("college-closed")));
    assertThat(exchange.status(referral)).isEqualTo("RETURNED");
  }

  @Test
  void nothingIsSubmittedToAClosedCollege() {
    var referral = exchange.submitted();
    var draft = exchange.drafted();
    exchange.announceProvider("CLOSED");
    exchange.awaitStatus(referral, "RETURNED");

    for (var unsent : new String[] {referral, draft}) {
      exchange
          .step(exchange.coach(), unsent, "submit")
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/offering-not-open"));
    }
  }

  @Test
  void nothingIsDraftedToAClosedCollege() {
    var client = exchange.client();
    exchange.announceProvider("CLOSED");
    awaitClosed();

    exchange
        .draft(client, "STATUTE")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/offering-not-open"))
        .body("detail", equalTo("The college has closed. Choose an offering of another one."));
  }

  @Test
  void offeringOfACollegeIsOpenWhileTheCollegeIs() {
    var draft = exchange.drafted();
    exchange.coach().get("/v1/referrals/" + draft).then().body("offering", equalTo("OPEN"));
    exchange.announceProvider("CLOSED");
    awaitClosed();
    assertOffering("PUBLISHED", false);
    exchange.coach().get("/v1/referrals/" + draft).then().body("offering", equalTo("CLOSED"));

    exchange.announceProvider("ACTIVE");
    Awaitility.await("the college is open")
        .untilAsserted(
            () -> exchange.admissions().get("/v1/received-referrals").then().statusCode(200));
    assertOffering("PUBLISHED", true);
    assertThat(exchange.drafted()).isNotEmpty();
  }

  @Test
  void seatIsAskedForAnewOnlyAtAnOpenCollege() throws SQLException {
    var referral = exchange.submitted();
    exchange.seat(referral, "refused", "REFUSED");
    // Until it is given back, which waits here.
    RefusedChanges.during(
        "referral.status",
        referral,
        () -> {
          exchange.announceProvider("CLOSED");
          awaitClosed();

          exchange
              .step(exchange.coach(), referral, "request-seat")
              .then()
              .statusCode(409)
              .body("type", equalTo("/problems/offering-not-open"))
              .body("detail", containsString("The college has closed."));
        });
    exchange.awaitStatus(referral, "RETURNED");
  }

  private void awaitClosed() {
    Awaitility.await("the college is closed")
        .untilAsserted(
            () -> exchange.admissions().get("/v1/received-referrals").then().statusCode(403));
  }

  private void assertOffering(String status, boolean open) {
    exchange
        .coach()
        .get("/v1/offerings/" + exchange.offering)
        .then()
        .statusCode(200)
        .body("status", equalTo(status))
        .body("open", equalTo(open));
  }

  @Test
  void collegeThatIsOpenAgainSeesWhatItsReferralsAre() {
    var referral = exchange.submitted();
    exchange.announceProvider("CLOSED");
    exchange.awaitStatus(referral, "RETURNED");

    exchange.announceProvider("ACTIVE");

    exchange.await("the college is open", 200, "/v1/referrals/" + referral);
    Awaitility.await("view")
        .untilAsserted(() ->
            exchange.admissions().get("/v1/received-referrals/" + referral).then().statusCode(200));
  }

  private static void refused(Response answer) {
    answer.then().statusCode(403).body("type", equalTo("/problems/college-closed"));
  }
}
