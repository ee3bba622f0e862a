package fi.koppi.referralservice.referral.api;

import static fi.koppi.referralservice.Exchange.admissionsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.koppi.kit.security.CurrentActor;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ReferralApiTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void referralTravelsFromDraftToOutcome() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.admissions().get("/v1/received-referrals/" + referral).then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    exchange.seat(referral, "confirmed", "CONFIRMED");
    exchange.step(exchange.admissions(), referral, "enrol").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "start").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "complete").then().statusCode(200);

    exchange.step(exchange.coach(), referral, "outcomes", employed()).then().statusCode(200);

    var history = exchange.coach().get("/v1/referrals/" + referral + "/history").then();
    history
        .body(
            "steps.status.join(' ')",
            equalTo(
                "DRAFT SUBMITTED RECEIVED CAUGHT IN_GUIDANCE OFFERED PLACE_ACCEPTED ENROLLED"
                    + " IN_TRAINING COMPLETED FOLLOW_UP"))
        .body("steps.byPerson", hasItem("adm-4"))
        .body("catchClock.met", equalTo(true));
  }

  @Test
  void collegeSeesOfTheClientWhatItNeedsAndNoMore() {
    var referral = exchange.submitted();

    var answer = exchange.admissions().get("/v1/received-referrals/" + referral).then();

    answer
        .statusCode(200)
        .body("status", equalTo("RECEIVED"))
        .body("client.givenName", equalTo("Aino-Testi"))
        .body("client.identityCode", nullValue())
        .body("client.municipality", nullValue())
        .body("clientId", nullValue());
  }

  @Test
  void askingByHeadIsNoReceipt() {
    var referral = exchange.submitted();
    String received = "/v1/received-referrals/" + referral;

    var answer = exchange.admissions().head(received).then();

    answer.statusCode(200).header("ETag", startsWith("\"1."));
    exchange.coach().get("/v1/referrals/" + referral).then().body("status", equalTo("SUBMITTED"));
    admissionsOf(Ids.unlinkable()).head(received).then().statusCode(404);
  }

  @Test
  void headHasTheTagOfWhatIsRead() {
    var received = "/v1/received-referrals/" + exchange.submitted();
    var read = exchange.admissions().get(received).header("ETag");

    var head = exchange.admissions().head(received);

    head.then().statusCode(200).header("ETag", read).contentType("application/json");
    assertThat(head.asString()).isEmpty();
    exchange.admissions().header("If-None-Match", read).head(received).then().statusCode(304);
  }

  @Test
  void otherCollegeDoesNotFindTheReferral() {
    var referral = exchange.submitted();

    var answer = admissionsOf(Ids.unlinkable()).get("/v1/received-referrals/" + referral).then();

    answer.statusCode(404).body("type", equalTo("/problems/not-found"));
  }

  @Test
  void collegeDoesNotFindADraft() {
    var referral = exchange.drafted();

    var answer = exchange.admissions().get("/v1/received-referrals/" + referral).then();

    answer.statusCode(404);
  }

  @Test
  void withdrawnReferralShowsTheCollegeNothingOfTheClient() {
    var referral = exchange.submitted();
    exchange
        .step(exchange.coach(), referral, "withdraw", Map.of("reason", "GOT_JOB"))
        .then()
        .statusCode(200);

    var answer = exchange.admissions().get("/v1/received-referrals/" + referral).then();

    answer.statusCode(200).body("status", equalTo("WITHDRAWN")).body("client", nullValue());
  }

  @Test
  void otherAuthorityDoesNotFindTheReferral() {
    var referral = exchange.drafted();
    var other =
        Exchange.system(Ids.unlinkable(), OrganisationType.AUTHORITY, Roles.COACH)
            .header(CurrentActor.ACTING_PERSON, "coach-9");

    var answer = other.get("/v1/referrals/" + referral).then();

    answer.statusCode(404).body("type", equalTo("/problems/not-found"));
  }

  @Test
  void referralOnConsentIsNotSubmittedWithoutIt() {
    var referral =
        exchange.draft(exchange.client(), "CONSENT").then().statusCode(201).extract().path("id");

    var answer = exchange.step(exchange.coach(), referral.toString(), "submit").then();

    answer.statusCode(409).body("type", equalTo("/problems/consent-missing"));
    assertThat(exchange.status(referral.toString())).isEqualTo("DRAFT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GUIDANCE", "FOLLOW_UP", "MATCHING_WITH_EMPLOYERS"})
  void consentForAnotherPurposeOpensNoReferral(String purpose) {
    var client = exchange.client();
    exchange.consent(client, purpose);
    String referral = exchange.draft(client, "CONSENT").path("id");

    var answer = exchange.step(exchange.coach(), referral, "submit").then();

    answer.statusCode(409).body("type", equalTo("/problems/consent-missing"));
  }

  @Test
  void withdrawnConsentEndsTheReferralAndClosesTheCollegesView() {
    var client = exchange.client();
    var consent = exchange.consent(client);
    String referral = exchange.draft(client, "CONSENT").path("id");
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    exchange.admissions().get("/v1/received-referrals/" + referral).then().statusCode(200);

    exchange
        .coach()
        .post("/v1/clients/" + client + "/consents/" + consent + "/withdraw")
        .then()
        .statusCode(200);

    exchange
        .coach()
        .get("/v1/referrals/" + referral + "/history")
        .then()
        .body("steps[-1].status", equalTo("WITHDRAWN"))
        .body("steps[-1].reason", equalTo("CONSENT_WITHDRAWN"));
    exchange.admissions().get("/v1/received-referrals/" + referral).then().statusCode(404);
  }

  @Test
  void placeIsNotAcceptedWhileNoSeatIsHeld() {
    var referral = exchange.submitted();
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);

    var answer = exchange.step(exchange.coach(), referral, "accept-place").then();

    answer.statusCode(409).body("type", equalTo("/problems/seat-not-held"));
    assertThat(exchange.status(referral)).isEqualTo("OFFERED");
  }

  @Test
  void secondLiveReferralToTheOfferingIsRefusedAndNamesTheFirst() {
    var client = exchange.client();
    String first = exchange.draft(client, "STATUTE").path("id");
    String second = exchange.draft(client, "STATUTE").path("id");
    exchange.step(exchange.coach(), first, "submit").then().statusCode(200);

    var answer = exchange.step(exchange.coach(), second, "submit").then();

    answer
        .statusCode(409)
        .body("type", equalTo("/problems/referral-live-already"))
        .body("detail", containsString(first));
    assertThat(exchange.status(second)).isEqualTo("DRAFT");
  }

  @Test
  void oneOfTwoReferralsThatAreSubmittedAtOnceIsRefused() {
    var client = exchange.client();
    String first = exchange.draft(client, "STATUTE").path("id");
    String second = exchange.draft(client, "STATUTE").path("id");

    var answers =
        Stream.of(first, second)
            .map(referral ->
                CompletableFuture.supplyAsync(
                    () -> exchange.step(exchange.coach(), referral, "submit").statusCode()))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void withdrawnReferralLeavesRoomForAnotherToTheOffering() {
    var client = exchange.client();
    String first = exchange.draft(client, "STATUTE").path("id");
    String second = exchange.draft(client, "STATUTE").path("id");
    exchange.step(exchange.coach(), first, "submit").then().statusCode(200);
    exchange
        .step(exchange.coach(), first, "withdraw", Map.of("reason", "DUPLICATE"))
        .then()
        .statusCode(200);

    var answer = exchange.step(exchange.coach(), second, "submit").then();

    answer.statusCode(200);
  }

  @Test
  void offeringThatIsCancelledIsSaidAsSuchToBothSides() {
    var referral = exchange.submitted();
    announce("CANCELLED");

    var caught = exchange.step(exchange.admissions(), referral, "catch").then();

    caught.statusCode(409).body("type", equalTo("/problems/offering-cancelled"));
    exchange.coach().get("/v1/referrals/" + referral).then().body("offering", equalTo("CANCELLED"));
    exchange
        .admissions()
        .get("/v1/received-referrals/" + referral)
        .then()
        .body("offering", equalTo("CANCELLED"));
  }

  @Test
  void placeAtAnOfferingThatIsOverIsNotAcceptedAndTheAnswerSaysWhy() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    announce("ARCHIVED");

    var answer = exchange.step(exchange.coach(), referral, "accept-place").then();

    answer.statusCode(409).body("type", equalTo("/problems/offering-ended"));
    assertThat(exchange.status(referral)).isEqualTo("OFFERED");
  }

  @Test
  void holdThatHasExpiredIsAnsweredWithWhatHelps() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    exchange.seat(referral, "expired", "EXPIRED");

    var answer = exchange.step(exchange.coach(), referral, "accept-place").then();

    answer
        .statusCode(409)
        .body("type", equalTo("/problems/seat-not-held"))
        .body("detail", containsString("request-seat"));
    exchange.step(exchange.coach(), referral, "request-seat").then().statusCode(200);
  }

  /** Its state comes over another topic than the offering's; until then it is told nothing. */
  @Test
  void referralIsSentOnceItsCollegeIsKnown() {
    var college = Ids.unlinkable();
    exchange.topics.create(List.of(AdmissionTopics.referral(new ProviderId(college))));
    var offering = exchange.furtherOffering(college);
    String referral =
        Exchange.draft(exchange.coach(), exchange.client(), offering, "STATUTE").path("id");

    exchange
        .step(exchange.coach(), referral, "submit")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/offering-not-open"))
        .body("detail", containsString("repeat the call"));

    exchange.announceProvider(college, "ACTIVE");
    exchange.awaitCollege(college);
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    exchange.topics.await(
        AdmissionTopics.referral(new ProviderId(college)), record -> referral.equals(record.key()));
  }

  @Test
  void noSeatIsAskedForAnewWhereTheOfferingTakesNoRequests() {
    var referral = exchange.submitted();
    exchange.seat(referral, "refused", "REFUSED");
    announce("CLOSED");

    var answer = exchange.step(exchange.coach(), referral, "request-seat").then();

    answer.statusCode(409).body("type", equalTo("/problems/offering-not-open"));
    exchange
        .coach()
        .get("/v1/referrals/" + referral)
        .then()
        .body("seat.refusal", equalTo("NOT_HELD"));
  }

  private void announce(String status) {
    exchange.announceOffering(status);
    Awaitility.await(status)
        .untilAsserted(() ->
            exchange
                .coach()
                .get("/v1/offerings/" + exchange.offering)
                .then()
                .body("status", equalTo(status)));
  }

  @Test
  void seatThatWasLostAfterTheClientAcceptedIsAskedForAnewAndConfirmedByItself() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    exchange.seat(referral, "refused", "REFUSED");

    exchange.step(exchange.coach(), referral, "request-seat").then().statusCode(200);

    Awaitility.await("a second request").until(() -> exchange.seatRequests().size() == 2);
    exchange.seat(referral, "held", "HELD");
    var again = exchange.seatRequest().toString();
    exchange.topics.awaitEvent(
        Exchange.SEAT_REQUESTS,
        event ->
            event.type().equals("fi.koppi.referral.seat-confirmation-requested.v1")
                && String.valueOf(event.payload()).contains(again));
  }

  @Test
  void seatIsNotAskedForTwice() {
    var referral = exchange.submitted();

    var answer = exchange.step(exchange.coach(), referral, "request-seat").then();

    answer.statusCode(409).body("type", equalTo("/problems/seat-asked-for"));
  }

  @Test
  void staleVersionIsRefused() {
    var referral = exchange.submitted();

    var answer =
        exchange
            .coach()
            .header("If-Match", "\"0\"")
            .body(Map.of("reason", "GOT_JOB"))
            .post("/v1/referrals/" + referral + "/withdraw")
            .then();

    answer.statusCode(412).body("type", equalTo("/problems/stale-version"));
  }

  @Test
  void missingVersionIsAskedFor() {
    var referral = exchange.drafted();

    var answer = exchange.coach().post("/v1/referrals/" + referral + "/submit").then();

    answer.statusCode(428).body("type", equalTo("/problems/if-match-required"));
  }

  @Test
  void systemThatNamesNoActingPersonIsRefused() {
    var referral = exchange.drafted();
    var system = Exchange.system(exchange.authority, OrganisationType.AUTHORITY, Roles.COACH);

    var answer = exchange.step(system, referral, "submit").then();

    answer.statusCode(400).body("type", equalTo("/problems/acting-person-required"));
  }

  @Test
  void coachCannotCatch() {
    var referral = exchange.submitted();

    var answer = exchange.step(exchange.coach(), referral, "catch").then();

    answer.statusCode(403).body("type", equalTo("/problems/forbidden"));
  }

  @Test
  void reasonOfAnotherListIsRefused() {
    var referral = exchange.submitted();

    var answer =
        exchange
            .step(exchange.admissions(), referral, "refuse", Map.of("reason", "MISSING_INFO"))
            .then();

    answer
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/reason"))
        .body("violations[0].detail", containsString("NO_CAPACITY"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"clientId\": \"x\"}",
        "{\"clientId\": null}",
        "{\"clientId\": 5, \"unknown\": true}",
      })
  void badDraftIsExplained(String body) {
    var answer = exchange.coach().body(body).post("/v1/referrals").then();

    answer
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", not(nullValue()))
        .body("detail", not(nullValue()));
  }

  @Test
  void draftForAnUnknownOfferingIsRefused() {
    var answer =
        exchange
            .coach()
            .body(
                Map.of(
                    "clientId",
                    exchange.client(),
                    "offeringId",
                    Ids.unlinkable(),
                    "priority",
                    "NORMAL",
                    "legalBasis",
                    "STATUTE"))
            .post("/v1/referrals")
            .then();

    answer.statusCode(409).body("type", equalTo("/problems/offering-not-open"));
  }

  @Test
  void listsShowEachSideItsOwn() {
    var referral = exchange.submitted();

    var sent = exchange.coach().get("/v1/referrals").then();
    var received = exchange.admissions().get("/v1/received-referrals").then();

    sent.statusCode(200).body("items.id", hasItem(referral));
    received.statusCode(200).body("items.id", hasItem(referral));
  }

  private static Map<String, String> employed() {
    return Map.of("type", "EMPLOYED_OPEN", "checkpoint", "AT_END", "evidence", "CLIENT_TOLD");
  }
}
