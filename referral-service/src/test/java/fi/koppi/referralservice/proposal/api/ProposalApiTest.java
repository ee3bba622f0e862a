package fi.koppi.referralservice.proposal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ProposalApiTest {

  private static final String CHANGED = "fi.koppi.referral.proposal-changed.v1";
  private static final String PROPOSED = "fi.koppi.admission.change-proposed.v1";
  private static final String RECALLED = "fi.koppi.admission.proposal-recalled.v1";

  private static final WorkingDays CALENDAR = new WorkingDays(false);

  @RegisterExtension static final Exchange exchange = new Exchange();

  @Test
  void coachAcceptsWhatTheCollegeProposes() {
    var referral = inTraining();
    var proposal = proposed(referral, extension(90));

    exchange.coach().get(proposal).then().statusCode(200).body("status", equalTo("PENDING"));
    decide(exchange.coach(), proposal, "accept")
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("decidedBy", equalTo("coach-17"));

    exchange.admissions().get(proposal).then().body("status", equalTo("ACCEPTED"));
    propose(referral, extension(90)).then().statusCode(400);
    propose(referral, extension(91)).then().statusCode(201);
  }

  @Test
  void coachRejectsForAReason() {
    var proposal = proposed(inTraining(), extension(90));

    exchange
        .coach()
        .header("If-Match", exchange.coach().get(proposal).header("ETag"))
        .body(Map.of("reason", "NOT_FUNDED"))
        .post(proposal + "/reject")
        .then()
        .statusCode(200)
        .body("status", equalTo("REJECTED"))
        .body("rejection", equalTo("NOT_FUNDED"));

    decide(exchange.coach(), proposal, "accept")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/proposal-status"));
  }

  /** After the cut-off, and on days off, the days are counted from the next working day. */
  @Test
  void coachAnswersWithinFiveWorkingDays() {
    var proposal = exchange.coach().get(proposed(inTraining(), extension(90))).jsonPath();
    var made = Instant.parse(proposal.getString("proposedAt"));

    assertThat(Instant.parse(proposal.getString("dueAt")))
        .isIn(CALENDAR.deadline(made, 5), CALENDAR.deadline(made, 6));
  }

  @Test
  void newerProposalReplacesTheOpenOneOfItsKindAlone() {
    var referral = inTraining();
    var older = proposed(referral, extension(90));
    var pause = proposed(referral, pause());

    var newer = proposed(referral, extension(120));

    exchange.coach().get(older).then().body("status", equalTo("REPLACED"));
    exchange.coach().get(newer).then().body("status", equalTo("PENDING"));
    exchange.coach().get(pause).then().body("status", equalTo("PENDING"));
  }

  @Test
  void leavingTrainingRecallsWhatIsOpen() {
    var referral = inTraining();
    var proposal = proposed(referral, extension(90));
    exchange.step(exchange.admissions(), referral, "pause").then().statusCode(200);
    exchange.coach().get(proposal).then().body("status", equalTo("PENDING"));

    exchange
        .step(exchange.admissions(), referral, "interrupt", Map.of("reason", "GOT_JOB"))
        .then()
        .statusCode(200);

    exchange.coach().get(proposal).then().body("status", equalTo("RECALLED"));
    propose(referral, extension(90))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-in-training"));
  }

  @Test
  void nothingIsProposedBeforeTraining() {
    propose(exchange.submitted(), extension(90)).then().statusCode(409);
  }

  @Test
  void staleVersionAndTheOtherSideAreRefused() {
    var proposal = proposed(inTraining(), extension(90));
    var read = exchange.coach().get(proposal).header("ETag");

    decide(exchange.admissions(), proposal, "accept").then().statusCode(403);
    decide(exchange.coach(), proposal, "recall").then().statusCode(403);
    decide(exchange.admissions(), proposal, "recall").then().statusCode(200);
    exchange.coach().header("If-Match", read).post(proposal + "/accept").then().statusCode(412);
  }

  @Test
  void strangersFindNoProposal() {
    var referral = inTraining();
    var proposal = proposed(referral, extension(90));

    Exchange.system(Ids.unlinkable(), OrganisationType.AUTHORITY, Roles.COACH)
        .header("Koppi-Acting-Person", "coach-2")
        .get(proposal)
        .then()
        .statusCode(404);
    exchange.coach().get(proposal.replace(referral, exchange.submitted())).then().statusCode(404);
  }

  @Test
  void collegeIsToldOfEachChangeAsTheSchemaSays() {
    var referral = inTraining();
    var proposal = proposed(referral, extension(90));
    decide(exchange.coach(), proposal, "accept").then().statusCode(200);

    Awaitility.await("told")
        .untilAsserted(() ->
            assertThat(changes(referral))
                .extracting(event -> event.as(Changed.class).status())
                .containsExactly("PENDING", "ACCEPTED"));
    exchange.topics.all(exchange.referralTopic()).stream()
        .filter(sent -> CloudEventHeaders.read(sent).type().equals(CHANGED))
        .forEach(sent -> ContractCheck.validates(CHANGED, sent.value()));
    assertThat(ContractCheck.sentEventTypes()).contains(CHANGED);
  }

  @Test
  void proposalByEventIsThatByRest() {
    var referral = inTraining();
    var id = Ids.unlinkable();

    reported(referral, id, extension(90));
    reported(referral, id, extension(90));

    awaitStatus(referral, id, "PENDING");
    recalled(referral, id);
    recalled(referral, id);
    awaitStatus(referral, id, "RECALLED");
    exchange.coach().get(proposals(referral)).then().body("proposals.id", contains(id.toString()));
    assertThat(changes(referral))
        .extracting(event -> event.as(Changed.class).status())
        .containsExactly("PENDING", "RECALLED");
  }

  @Test
  void recallThatComesBeforeItsProposalWaits() {
    var referral = inTraining();
    var id = Ids.unlinkable();
    awaitParked(recalled(referral, id));

    reported(referral, id, extension(90));

    awaitStatus(referral, id, "RECALLED");
  }

  @Test
  void proposalThatComesBeforeTrainingWaitsForIt() {
    var referral = enrolled();
    var id = Ids.unlinkable();
    awaitParked(reported(referral, id, extension(90)));

    exchange.step(exchange.admissions(), referral, "start").then().statusCode(200);

    awaitStatus(referral, id, "PENDING");
  }

  @Test
  void rubbishIsADeadLetterThatSaysWhy() {
    var referral = inTraining();
    var taken = Ids.unlinkable();
    reported(inTraining(), taken, extension(90));

    awaitDeadLetter(
        reported(referral, Ids.unlinkable(), Map.of("kind", "DOUBLE", "reason", "PROGRESS")),
        "unknown-code");
    awaitDeadLetter(
        reported(referral, Ids.unlinkable(), Map.of("kind", "PAUSE", "reason", "PROGRESS")),
        "validation-failed");
    awaitDeadLetter(reported(referral, Ids.unlinkable(), extension(-1)), "validation-failed");
    awaitDeadLetter(
        reported(
            referral,
            Ids.unlinkable(),
            Map.of("kind", "EXTEND", "reason", "PROGRESS", "newEndDay", "soon")),
        "payload-mismatch");
    awaitDeadLetter(reported(referral, taken, extension(90)), "foreign-proposal");
    exchange.coach().get(proposals(referral)).then().body("proposals", equalTo(List.of()));
  }

  @Test
  void anotherCollegeProposesNothing() {
    var referral = inTraining();
    try (var other = Exchange.open()) {
      var event =
          other.topics.sendEvent(
              other.statusTopic(),
              referral,
              "/admission-system",
              PROPOSED,
              payload(referral, Ids.unlinkable(), extension(90)));

      awaitDeadLetter(event, "foreign-referral");
    }
  }

  /** The fields that the tests read. */
  record Changed(UUID proposalId, String status) {}

  private static List<ReceivedEvent> changes(String referral) {
    return exchange.topics.all(exchange.referralTopic()).stream()
        .map(CloudEventHeaders::read)
        .filter(event -> event.type().equals(CHANGED) && referral.equals(event.key()))
        .toList();
  }

  private static Map<String, Object> extension(int days) {
    return Map.of(
        "kind",
        "EXTEND",
        "reason",
        "PROGRESS",
        "newEndDay",
        Exchange.today().plusDays(days).toString());
  }

  private static Map<String, Object> pause() {
    return Map.of(
        "kind",
        "PAUSE",
        "reason",
        "ABSENCE",
        "firstDay",
        Exchange.today().plusDays(7).toString(),
        "lastDay",
        Exchange.today().plusDays(14).toString());
  }

  private static UUID reported(String referral, UUID proposal, Map<String, Object> terms) {
    return exchange.topics.sendEvent(
        exchange.statusTopic(),
        referral,
        "/admission-system",
        PROPOSED,
        payload(referral, proposal, terms));
  }

  private static Map<String, Object> payload(
      String referral, UUID proposal, Map<String, Object> terms) {
    var payload = new HashMap<>(terms);
    payload.put("referralId", referral);
    payload.put("proposalId", proposal);
    return payload;
  }

  private static UUID recalled(String referral, UUID proposal) {
    return exchange.topics.sendEvent(
        exchange.statusTopic(),
        referral,
        "/admission-system",
        RECALLED,
        Map.of("referralId", referral, "proposalId", proposal));
  }

  private static Response propose(String referral, Map<String, Object> terms) {
    return exchange.admissions().body(terms).post(proposals(referral));
  }

  private static String proposed(String referral, Map<String, Object> terms) {
    String id = propose(referral, terms).then().statusCode(201).extract().path("id");
    return proposals(referral) + "/" + id;
  }

  private static Response decide(RequestSpecification by, String proposal, String how) {
    return by.header("If-Match", exchange.coach().get(proposal).header("ETag"))
        .post(proposal + "/" + how);
  }

  private static void awaitStatus(String referral, UUID proposal, String status) {
    Awaitility.await(status)
        .untilAsserted(() ->
            exchange
                .coach()
                .get(proposals(referral) + "/" + proposal)
                .then()
                .body("status", equalTo(status)));
  }

  private static void awaitParked(UUID event) {
    Awaitility.await("parked")
        .untilAsserted(() ->
            operator()
                .get("/v1/operations/parked-events?limit=200")
                .then()
                .body("items.eventId", hasItem(event.toString())));
  }

  private static void awaitDeadLetter(UUID event, String cause) {
    Awaitility.await("dead letter")
        .untilAsserted(() ->
            operator()
                .get("/v1/operations/dead-letters?limit=200")
                .then()
                .body("items.find { it.eventId == '%s' }.cause".formatted(event), equalTo(cause)));
  }

  private static RequestSpecification operator() {
    return Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN);
  }

  private static String inTraining() {
    var referral = enrolled();
    exchange.step(exchange.admissions(), referral, "start").then().statusCode(200);
    return referral;
  }

  private static String enrolled() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    exchange.seat(referral, "confirmed", "CONFIRMED");
    exchange.step(exchange.admissions(), referral, "enrol").then().statusCode(200);
    return referral;
  }

  private static String proposals(String referral) {
    return "/v1/referrals/" + referral + "/proposals";
  }
}
