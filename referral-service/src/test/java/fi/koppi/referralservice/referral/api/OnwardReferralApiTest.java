package fi.koppi.referralservice.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A client goes on to another offering: one referral ends, and another one of the chain is sent.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class OnwardReferralApiTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  private final UUID otherCollege = Ids.unlinkable();

  @BeforeEach
  void announceTheOtherCollege() {
    exchange.announceProvider(otherCollege, "ACTIVE");
    exchange.awaitCollege(otherCollege);
  }

  @Test
  void coachRefersOnFromARefusalAndTheChainKeepsItsFirstSubmission() {
    var other = exchange.furtherOffering(otherCollege);
    var first = exchange.draftAs("PRV-2027-118", exchange.client()).<String>path("id");
    exchange.step(exchange.coach(), first, "submit").then().statusCode(200);
    exchange.seat(first, "held", "HELD");
    refuse(first);

    var next = referOn(first, other).then().statusCode(201).extract();

    var second = next.<String>path("id");
    assertThat(next.header("Location")).endsWith("/v1/referrals/" + second);
    assertThat(next.<String>path("status")).isEqualTo("SUBMITTED");
    var parent = exchange.coach().get("/v1/referrals/" + first);
    parent.then().body("status", equalTo("REDIRECTED")).body("chainId", equalTo(first));
    var child = exchange.coach().get("/v1/referrals/" + second);
    child
        .then()
        .body("parentId", equalTo(first))
        .body("chainId", equalTo(first))
        .body("externalReference", equalTo("PRV-2027-118"))
        .body("providerId", equalTo(otherCollege.toString()))
        .body("seat.status", equalTo("REQUESTED"))
        .body("catchClock.startedAt", equalTo(parent.path("catchClock.startedAt")));
    assertThat(child.<String>path("catchClock.dueAt"))
        .isGreaterThanOrEqualTo(parent.path("catchClock.dueAt"));
    for (var member : List.of(first, second)) {
      exchange
          .coach()
          .get("/v1/referrals/" + member + "/chain")
          .then()
          .statusCode(200)
          .body("chainId", equalTo(first))
          .body("firstSubmittedAt", equalTo(parent.path("catchClock.startedAt")))
          .body("referrals.id", contains(first, second))
          .body("referrals.status", contains("REDIRECTED", "SUBMITTED"))
          .body("referrals.parentId", contains(nullValue(), equalTo(first)))
          .body("referrals[0].steps.last().step", equalTo("REFER_ON"));
    }
  }

  @Test
  void feedOfTheAuthorityNamesTheChainAndThatOfACollegeDoesNot() {
    var other = exchange.furtherOffering(otherCollege);
    var first = exchange.submitted();
    var second = referOn(first, other).then().statusCode(201).extract().<String>path("id");

    var changes = changes(exchange.coach().get("/v1/changes?limit=100"), first, second);

    assertThat(changes)
        .extracting(change -> change.get("referralId"), change -> change.get("status"))
        .contains(tuple(first, "REDIRECTED"), tuple(second, "SUBMITTED"));
    assertThat(changes).extracting(change -> change.get("chainId")).containsOnly(first);
    var told =
        changes(Exchange.admissionsOf(otherCollege).get("/v1/changes?limit=100"), first, second);
    assertThat(told)
        .isNotEmpty()
        .allSatisfy(change ->
            assertThat(change).doesNotContainKey("chainId").containsEntry("referralId", second));
  }

  @Test
  void referralIsReferredOnToAnotherCollegeOnlyWithTheConsentToIt() {
    var other = exchange.furtherOffering(otherCollege);
    var client = exchange.client();
    exchange.consent(client);
    var first = exchange.draft(client, "CONSENT").<String>path("id");
    exchange.step(exchange.coach(), first, "submit").then().statusCode(200);
    var before = exchange.etag(first);

    referOn(first, other).then().statusCode(409).body("type", equalTo("/problems/consent-missing"));

    assertThat(exchange.status(first)).isEqualTo("SUBMITTED");
    assertThat(exchange.etag(first)).isEqualTo(before);
    assertThat(selected("select count(*) from referral where parent_id = '%s'".formatted(first)))
        .isEqualTo("0");
  }

  @Test
  void referralIsNotReferredOnToItsOwnOffering() {
    var first = exchange.submitted();

    referOn(first, exchange.offering)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/referral-same-offering"));

    assertThat(exchange.status(first)).isEqualTo("SUBMITTED");
  }

  @Test
  void secondReferralOnFromTheSameVersionIsRefused() {
    var other = exchange.furtherOffering(otherCollege);
    var first = exchange.submitted();
    var version = exchange.etag(first);
    referOn(first, other).then().statusCode(201);

    exchange
        .coach()
        .header("If-Match", version)
        .body(Map.of("offeringId", exchange.furtherOffering(otherCollege)))
        .post("/v1/referrals/" + first + "/refer-on")
        .then()
        .statusCode(412);
  }

  @Test
  void collegeRedirectsWithinWhatItOffersAndFreesTheSeat() {
    var own = exchange.furtherOffering(exchange.college);
    var first = exchange.submitted();
    exchange.step(exchange.admissions(), first, "catch").then().statusCode(200);

    var next = redirect(first, own).then().statusCode(201).extract();

    var second = next.<String>path("id");
    assertThat(next.header("Location")).endsWith("/v1/received-referrals/" + second);
    assertThat(exchange.status(first)).isEqualTo("REDIRECTED");
    exchange
        .admissions()
        .get("/v1/received-referrals/" + second)
        .then()
        .statusCode(200)
        .body("offeringId", equalTo(own.toString()))
        .body("catchClock.met", nullValue())
        .body("seat.status", equalTo("REQUESTED"));
    exchange.topics.awaitEvent(
        Exchange.SEAT_REQUESTS,
        event ->
            event.type().equals("fi.koppi.referral.seat-release-requested.v1")
                && exchange.offering.toString().equals(event.key()));
    assertThat(
            selected(
                """
                select string_agg(action, ',' order by seq) from access_log
                where '%s'::uuid = any(subject_ids) and organisation_id = '%s'\
                """
                    .formatted(second, exchange.college)))
        .startsWith("REFERRAL_DRAFTED");
  }

  @Test
  void collegeDoesNotRedirectToAnotherCollege() {
    var foreign = exchange.furtherOffering(otherCollege);
    var first = exchange.submitted();
    exchange.step(exchange.admissions(), first, "catch").then().statusCode(200);

    redirect(first, foreign)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/offering-of-another"));

    assertThat(exchange.status(first)).isEqualTo("CAUGHT");
  }

  @Test
  void redirectThatIsReportedTwiceIsTakenOnce() {
    var own = exchange.furtherOffering(exchange.college);
    var first = exchange.submitted();
    exchange.step(exchange.admissions(), first, "catch").then().statusCode(200);

    reportRedirect(first, own);
    reportRedirect(first, own);
    exchange.awaitStatus(first, "REDIRECTED");
    var later = exchange.submitted();
    exchange.report(later, "CAUGHT", null);
    exchange.awaitStatus(later, "CAUGHT");

    assertThat(selected("select count(*) from referral where parent_id = '%s'".formatted(first)))
        .isEqualTo("1");
    assertThat(selected("select status from referral where parent_id = '%s'".formatted(first)))
        .isEqualTo("SUBMITTED");
  }

  @Test
  void consentThatIsWithdrawnEndsWhatGoesOnToo() {
    var own = exchange.furtherOffering(exchange.college);
    var client = exchange.client();
    var consent = exchange.consent(client);
    var first = exchange.draft(client, "CONSENT").<String>path("id");
    exchange.step(exchange.coach(), first, "submit").then().statusCode(200);
    exchange.step(exchange.admissions(), first, "catch").then().statusCode(200);
    var second = redirect(first, own).then().statusCode(201).extract().<String>path("id");

    exchange
        .coach()
        .post("/v1/clients/" + client + "/consents/" + consent + "/withdraw")
        .then()
        .statusCode(200);

    assertThat(exchange.status(second)).isEqualTo("WITHDRAWN");
    assertThat(exchange.status(first)).isEqualTo("REDIRECTED");
  }

  @Test
  void nothingGoesOnFromAForgottenClient() {
    var own = exchange.furtherOffering(exchange.college);
    var client = exchange.client();
    var first = exchange.draft(client, "STATUTE").<String>path("id");
    exchange.step(exchange.coach(), first, "submit").then().statusCode(200);
    refuse(first);
    exchange
        .as(Roles.PRIVACY_OFFICER, "officer-3")
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + client + "/forget")
        .then()
        .statusCode(200);

    referOn(first, own).then().statusCode(410).body("type", equalTo("/problems/client-forgotten"));
    redirect(first, own).then().statusCode(410).body("type", equalTo("/problems/client-forgotten"));
  }

  private void refuse(String referral) {
    exchange
        .step(exchange.admissions(), referral, "refuse", Map.of("reason", "NO_CAPACITY"))
        .then()
        .statusCode(200);
  }

  private Response referOn(String referral, UUID offering) {
    return exchange.step(
        exchange.coach(), referral, "refer-on", Map.of("offeringId", offering.toString()));
  }

  private Response redirect(String referral, UUID offering) {
    return exchange.step(
        exchange.admissions(), referral, "redirect", Map.of("offeringId", offering.toString()));
  }

  private void reportRedirect(String referral, UUID offering) {
    exchange.topics.sendEvent(
        exchange.statusTopic(),
        referral,
        "/admission-system",
        "fi.koppi.admission.status-reported.v1",
        Map.of("referralId", referral, "status", "REDIRECTED", "offeringId", offering));
  }

  private static List<Map<String, Object>> changes(Response page, String... referrals) {
    return page
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .<Map<String, Object>>getList("items")
        .stream()
        .filter(change -> List.of(referrals).contains(change.get("referralId")))
        .toList();
  }

  private static String selected(String sql) {
    try (var connection = Database.asOwner()) {
      return Database.select(connection, sql).getFirst();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
