package fi.koppi.referralservice;

import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.plans.PlansCheck;
import fi.koppi.kit.testing.plans.PlansProfile;
import fi.koppi.kit.time.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@TestProfile(PlansProfile.class)
class PlansTest extends PlansCheck {

  private static final String SKILL = "http://data.europa.eu/esco/skill/";

  @RegisterExtension final Exchange exchange = new Exchange();

  @BeforeEach
  void createTopics() {
    exchange.topics.create(
        List.of("koppi.referral.unmet-need.v1", "koppi.referral.answer-delay.v1"));
  }

  @Override
  protected Map<String, String> namesInScript() {
    return Map.of(
        "authority", exchange.authority.toString(), "college", exchange.college.toString());
  }

  @Override
  protected Map<String, String> mayGrow() {
    return Map.of(
        "from public.unmet_need n",
        "It counts every open need once a day.",
        "from public.referral r",
        "It measures what a year's referrals waited for, once a day.",
        "select count(*) from client_key where master_key_id",
        "It counts the keys of one master key, when the platform's administrator asks.",
        "from unmet_need_figures",
        "It is the call of the function that counts every open need.",
        "from answer_delay_figures",
        "It is the call of the function that measures the year's referrals.",
        "from clock_rule order by id",
        "It reads all rules of clocks into memory, a few for each authority.",
        "from clock_rule_revision order by rule_id",
        "It reads all rules of clocks into memory, a few for each authority.");
  }

  @Override
  protected Map<String, String> notCalled() {
    return Map.of(
        "replayDeadLetter", "It reads the broker, and then does what the consumer does.",
        "replayParkedEvent", "It does for one event what the timer does for those that are due.");
  }

  @Override
  protected void callEverything() {
    exchange.announceProvider("ACTIVE");
    exchange.announceOffering("PUBLISHED");
    clients();
    journeyToTheEnd();
    journeysThatEndEarly();
    bulk();
    unmetNeeds();
    closedCollege();
    clockRules();
    reads();
    operations();
  }

  private void clients() {
    UUID employer = Ids.unlinkable();
    String client = exchange.client();
    String reference =
        good(exchange.coach().get("/v1/clients/" + client)).path("externalReference");
    good(exchange.coach().body(Map.of("externalReference", reference)).post("/v1/clients/lookup"));
    good(
        exchange
            .coach()
            .header("If-Match", exchange.coach().get("/v1/clients/" + client).header("ETag"))
            .body(
                Map.of(
                    "externalReference",
                    reference,
                    "givenName",
                    "Aino-Testi",
                    "familyName",
                    "Esimerkki",
                    "languages",
                    List.of("fi"),
                    "contactMode",
                    "RELAY",
                    "careerGoal",
                    Map.of("description", Map.of("fi", "Hitsaajaksi"))))
            .put("/v1/clients/" + client));
    for (String code : List.of("010190-900P", "010190-902S")) {
      good(
          exchange
              .coach()
              .header("If-Match", exchange.coach().get("/v1/clients/" + client).header("ETag"))
              .body(Map.of("identityCode", code, "cause", "CORRECTED"))
              .post("/v1/clients/" + client + "/identity-code"));
    }
    good(exchange.coach().body(Map.of("identityCode", "010190-900P")).post("/v1/clients/lookup"));
    String consents = "/v1/clients/" + client + "/consents";
    String consent = exchange.consent(client);
    exchange.announceNeed(employer);
    Awaitility.await("the employer is known")
        .until(() -> exchange.coach().body(matching(employer)).post(consents).statusCode() == 201);
    good(exchange.coach().get(consents));
    good(exchange.coach().get(consents + "/" + consent));
    exchange.draftAs(Ids.unlinkable().toString(), client).then().statusCode(201);
    String referral = exchange.draft(client, "CONSENT").path("id");
    step(exchange.coach(), referral, "submit");
    good(exchange.coach().post(consents + "/" + consent + "/withdraw"));
    String ban = "/v1/clients/" + client + "/security-ban";
    var reason = Map.of("reason", "Notice");
    good(officer().body(reason).post(ban));
    good(officer().body(reason).post(ban + "/read"));
    good(officer().get("/v1/security-ban-reviews"));
    good(
        officer()
            .body(Map.of("code", "DANGER", "reason", "Notice"))
            .post("/v1/clients/" + client + "/contact-data/read"));
    good(
        officer()
            .header("If-Match", exchange.coach().get("/v1/clients/" + client).header("ETag"))
            .body(Map.of("code", "DANGER", "reason", "Notice", "contactMode", "RELAY"))
            .put("/v1/clients/" + client + "/contact-data"));
    good(officer().body(reason).post(ban + "/lift"));
    good(officer().body(reason).post("/v1/clients/" + client + "/forget"));
    good(officer().get("/v1/clients/" + client + "/erasure"));
    good(exchange.admissions().post("/v1/referrals/" + referral + "/acknowledge-erasure"));
    exchange.topics.sendEvent(
        exchange.statusTopic(),
        referral,
        "/admission-system",
        "fi.koppi.admission.erasure-acknowledged.v1",
        Map.of("referralId", referral));
  }

  private static Map<String, Object> matching(UUID employer) {
    return Map.of(
        "purpose",
        "MATCHING_WITH_EMPLOYERS",
        "recipientOrganisation",
        employer,
        "categories",
        List.of("PRIOR_STUDIES"),
        "validUntil",
        Exchange.inAYear());
  }

  private void journeyToTheEnd() {
    String referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    good(exchange.admissions().get("/v1/received-referrals/" + referral));
    step(exchange.admissions(), referral, "catch");
    exchange.report(referral, "CONTACTED", null);
    exchange.awaitStatus(referral, "IN_GUIDANCE");
    exchange.tryToReach(referral);
    exchange.topics.sendEvent(
        exchange.statusTopic(),
        referral,
        "/admission-system",
        "fi.koppi.admission.contact-attempted.v1",
        Map.of(
            "referralId",
            referral,
            "channel",
            "VIDEO",
            "result",
            "NO_ANSWER",
            "at",
            InstantSource.system().instant().toString()));
    exchange.awaitAttempts(referral, 4);
    for (String side : List.of("received-referrals", "referrals")) {
      next(
          side.equals("referrals") ? exchange.coach() : exchange.admissions(),
          "/v1/" + side + "/" + referral + "/contact-attempts",
          2);
    }
    step(exchange.admissions(), referral, "mark-unreachable");
    step(exchange.coach(), referral, "reopen");
    step(exchange.admissions(), referral, "contact");
    step(exchange.admissions(), referral, "offer");
    good(
        exchange.step(
            exchange.admissions(), referral, "rescind", Map.of("reason", "OTHER_OFFERING")));
    step(exchange.admissions(), referral, "offer");
    step(exchange.coach(), referral, "decline-place");
    step(exchange.admissions(), referral, "contact");
    offerOnCondition(referral);
    step(exchange.coach(), referral, "accept-place");
    exchange.seat(referral, "confirmed", "CONFIRMED");
    step(exchange.admissions(), referral, "enrol");
    step(exchange.admissions(), referral, "start");
    proposals(referral);
    intensities(referral);
    step(exchange.admissions(), referral, "pause");
    step(exchange.admissions(), referral, "resume");
    step(exchange.admissions(), referral, "complete");
    good(
        exchange.step(
            exchange.coach(),
            referral,
            "outcomes",
            Map.of("type", "EMPLOYED_OPEN", "checkpoint", "AT_END", "evidence", "CLIENT_TOLD")));
    step(exchange.coach(), referral, "close");
    good(exchange.coach().get("/v1/referrals/" + referral + "/history"));
    good(exchange.coach().get("/v1/referrals/" + referral + "/clocks"));
    good(exchange.admissions().get("/v1/received-referrals/" + referral + "/clocks"));
  }

  private void offerOnCondition(String referral) {
    good(
        exchange.step(
            exchange.admissions(),
            referral,
            "offer",
            Map.of("conditions", List.of(Map.of("code", "OTHER", "text", "An old report")))));
    String conditions = "/v1/referrals/" + referral + "/conditions";
    String condition = good(exchange.coach().get(conditions)).path("conditions[0].id");
    String read = conditions + "/" + condition;
    good(
        exchange
            .admissions()
            .header("If-Match", good(exchange.admissions().get(read)).header("ETag"))
            .body(Map.of("result", "WAIVED"))
            .post(read + "/settle"));
  }

  private void proposals(String referral) {
    String proposals = "/v1/referrals/" + referral + "/proposals";
    decide(exchange.admissions(), propose(proposals), "recall", null);
    decide(exchange.coach(), propose(proposals), "accept", null);
    propose(proposals);
    decide(exchange.coach(), propose(proposals), "reject", Map.of("reason", "NOT_FUNDED"));
    good(exchange.coach().get(proposals));
    UUID reported = Ids.unlinkable();
    Map<String, Object> named = Map.of("referralId", referral, "proposalId", reported);
    Map<String, Object> proposed = new HashMap<>(pause());
    proposed.putAll(named);
    exchange.topics.sendEvent(
        exchange.statusTopic(),
        referral,
        "/admission-system",
        "fi.koppi.admission.change-proposed.v1",
        proposed);
    exchange.topics.sendEvent(
        exchange.statusTopic(),
        referral,
        "/admission-system",
        "fi.koppi.admission.proposal-recalled.v1",
        named);
    Awaitility.await("the proposal is recalled")
        .until(() ->
            "RECALLED".equals(exchange.coach().get(proposals + "/" + reported).path("status")));
    propose(proposals);
  }

  private String propose(String proposals) {
    return proposals
        + "/"
        + good(exchange.admissions().body(pause()).post(proposals)).<String>path("id");
  }

  private static Map<String, Object> pause() {
    String day = Exchange.inAYear();
    return Map.of("kind", "PAUSE", "reason", "ABSENCE", "firstDay", day, "lastDay", day);
  }

  private void decide(RequestSpecification by, String proposal, String how, @Nullable Object body) {
    RequestSpecification request =
        by.header("If-Match", good(exchange.coach().get(proposal)).header("ETag"));
    good((body == null ? request : request.body(body)).post(proposal + "/" + how));
  }

  private void intensities(String referral) {
    String of = "/v1/referrals/" + referral;
    good(
        exchange
            .admissions()
            .body(Map.of("firstDay", "2027-02-01", "percent", 60))
            .post(of + "/intensities"));
    good(exchange.coach().get(of + "/intensities"));
    good(exchange.coach().get(of + "/seat-days?first=2026-01-01&last=2027-12-31"));
  }

  private void journeysThatEndEarly() {
    String returned = exchange.submitted();
    good(
        exchange.step(exchange.admissions(), returned, "return", Map.of("reason", "MISSING_INFO")));
    step(exchange.coach(), returned, "submit");
    good(exchange.step(exchange.admissions(), returned, "refuse", Map.of("reason", "NO_CAPACITY")));
    String interrupted = exchange.submitted();
    for (String step : List.of("catch", "offer")) {
      step(exchange.admissions(), interrupted, step);
    }
    exchange.seat(interrupted, "held", "HELD");
    step(exchange.coach(), interrupted, "accept-place");
    exchange.seat(interrupted, "confirmed", "CONFIRMED");
    step(exchange.admissions(), interrupted, "enrol");
    step(exchange.admissions(), interrupted, "start");
    good(
        exchange.step(
            exchange.admissions(), interrupted, "interrupt", Map.of("reason", "ILLNESS")));
    String withdrawn = exchange.submitted();
    exchange.seat(withdrawn, "refused", "REFUSED");
    step(exchange.coach(), withdrawn, "request-seat");
    good(exchange.step(exchange.coach(), withdrawn, "withdraw", Map.of("reason", "GOT_JOB")));
  }

  private void bulk() {
    Map<String, Object> draft =
        Map.of(
            "key", "a",
            "clientId", exchange.client(),
            "offeringId", exchange.offering,
            "priority", "NORMAL",
            "legalBasis", "STATUTE");
    String referral =
        good(exchange
                .coach()
                .body(Map.of("items", List.of(draft)))
                .post("/v1/referrals/bulk-drafts"))
            .path("items[0].referral.id");
    Map<String, Object> submission = Map.of("key", "a", "referralId", referral, "version", 0);
    good(
        exchange
            .coach()
            .body(Map.of("items", List.of(submission)))
            .post("/v1/referrals/bulk-submissions"));
  }

  private void unmetNeeds() {
    String client = exchange.client();
    String needs = "/v1/clients/" + client + "/unmet-needs";
    String need =
        good(exchange
                .coach()
                .body(Map.of("skill", SKILL + Ids.unlinkable(), "foundAt", "ASSESSMENT"))
                .post(needs))
            .path("id");
    good(exchange.coach().get(needs));
    String etag = good(exchange.coach().get("/v1/unmet-needs/" + need)).header("ETag");
    good(
        exchange
            .coach()
            .header("If-Match", etag)
            .body(Map.of("closedBy", "OFFERING", "reference", exchange.offering))
            .post("/v1/unmet-needs/" + need + "/close"));
  }

  private void closedCollege() {
    UUID college = Ids.unlinkable();
    exchange.announceProvider(college, "CLOSED");
    Awaitility.await("the college is closed")
        .until(
            () -> Exchange.admissionsOf(college).get("/v1/received-referrals").statusCode() == 403);
  }

  private void clockRules() {
    next(admin(), "/v1/clock-rules");
    var revision =
        Map.of(
            "validFrom",
            Exchange.inAYear(),
            "workingDays",
            4,
            "warningPercent",
            75,
            "cutOff",
            "14:00");
    var made =
        good(
            admin()
                .body(
                    Map.of(
                        "clock",
                        "CATCH",
                        "fastLane",
                        false,
                        "authorityId",
                        Ids.unlinkable(),
                        "revisions",
                        List.of(revision)))
                .post("/v1/clock-rules"));
    String rule = "/v1/clock-rules/" + made.<String>path("id");
    good(exchange.coach().get(rule));
    good(
        admin()
            .header("If-Match", made.header("ETag"))
            .body(Map.of("revisions", List.of(revision)))
            .put(rule));
  }

  private void reads() {
    for (String list : List.of("/v1/referrals", "/v1/changes")) {
      next(exchange.coach(), list);
    }
    for (String list : List.of("/v1/received-referrals", "/v1/changes")) {
      next(exchange.admissions(), list);
    }
    next(accountManager(), "/v1/referrals");
    accessLog();
    UUID need = exchange.announceNeed(Ids.unlinkable());
    exchange.await("the need", 200, "/v1/needs/" + need);
    good(exchange.coach().get("/v1/offerings/" + exchange.offering));
    good(exchange.coach().get("/problems"));
    good(exchange.coach().get("/problems/not-found"));
  }

  private void accessLog() {
    String log = "/v1/access-log";
    next(auditor(), log);
    next(auditor().queryParam("person", "coach-10"), log);
    next(auditor().queryParam("action", "READ"), log);
    next(auditor().queryParam("outcome", "REFUSED"), log);
    next(auditor().queryParam("from", "2020-01-01T00:00:00Z"), log);
    next(auditor().queryParam("to", "2100-01-01T00:00:00Z"), log);
    UUID client = idInScript("client", 10);
    good(auditor().queryParam("clientId", client).get(log));
    good(officer().get("/v1/clients/" + client + "/access-log"));
  }

  /** Returns an id as the script makes it. */
  private static UUID idInScript(String kind, int number) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest((kind + number).getBytes(StandardCharsets.UTF_8));
      var bits = ByteBuffer.wrap(digest);
      return new UUID(bits.getLong(), bits.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void operations() {
    String letters = "/v1/operations/dead-letters";
    String letter = next(admin(), letters).path("items[0].id");
    good(admin().post(letters + "/" + letter + "/discard"));
    next(admin(), "/v1/operations/parked-events");
    good(admin().post("/v1/operations/verified-tokens/discard"));
    good(admin().get("/v1/operations/master-keys"));
  }

  /**
   * Reads the second page, since a statement with a cursor can be another than the first page's.
   */
  private static Response next(RequestSpecification caller, String list) {
    return next(caller, list, 20);
  }

  private static Response next(RequestSpecification caller, String list, int limit) {
    Response first = good(caller.queryParam("limit", limit).get(list));
    return good(caller.queryParam("cursor", first.<String>path("next")).get(list));
  }

  private void step(RequestSpecification by, String referral, String step) {
    good(exchange.step(by, referral, step));
  }

  private static Response good(Response response) {
    if (response.statusCode() >= 300) {
      throw new AssertionError(response.statusCode() + " " + response.asString());
    }
    return response;
  }

  private RequestSpecification officer() {
    return exchange.as(Roles.PRIVACY_OFFICER, "officer-3");
  }

  private RequestSpecification auditor() {
    return exchange.as(Roles.AUDITOR, "auditor-2");
  }

  private RequestSpecification accountManager() {
    return exchange.as(Roles.ACCOUNT_MANAGER, "manager-2");
  }

  private static RequestSpecification admin() {
    return Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
        .header(CurrentActor.ACTING_PERSON, "admin-1");
  }
}
