package fi.koppi.referralservice;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.calls.CallsCheck;
import fi.koppi.kit.testing.calls.CallsProfile;
import fi.koppi.kit.time.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@TestProfile(CallsProfile.class)
class CallsTest extends CallsCheck {

  private static final Caller ADMIN = Caller.of(OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN);

  @RegisterExtension final Exchange exchange = new Exchange();
  private @Nullable String clientOfConsent;
  private @Nullable String referralOfPart;
  private @Nullable String referralOfCall;
  private String secret;

  @BeforeEach
  void registerAClient() {
    secret = exchange.client();
  }

  @Override
  protected List<Caller> callers() {
    return List.of(
        Caller.of(
            exchange.authority,
            OrganisationType.AUTHORITY,
            Roles.COACH,
            Roles.SERVICE_MANAGER,
            Roles.PRIVACY_OFFICER,
            Roles.AUDITOR),
        Caller.of(exchange.college, OrganisationType.PROVIDER, Roles.ADMISSIONS),
        ADMIN);
  }

  @Override
  protected Map<String, Supplier<String>> ids() {
    Map<String, Supplier<String>> ids =
        new HashMap<>(
            Map.ofEntries(
                entry("/v1/clients/{id}", this::client),
                entry("/v1/clients/{id}/consents/{consentId}", this::consent),
                entry("/v1/clients/{id}/erasure", this::forgotten),
                entry("/v1/offerings/{id}", exchange.offering::toString),
                entry("/v1/needs/{id}", this::need),
                entry("/v1/clock-rules/{id}", this::clockRule),
                entry("/v1/referrals/{id}", this::referral),
                entry("/v1/referrals/{id}/conditions/{conditionId}", this::condition),
                entry("/v1/referrals/{id}/proposals/{proposalId}", this::proposal),
                entry("/v1/received-referrals/{id}", exchange::submitted),
                entry("/v1/unmet-needs/{id}", () -> made("recordUnmetNeed")),
                entry("/v1/operations/dead-letters/{id}/discard", this::unfitReport),
                entry("/v1/operations/dead-letters/{id}/replay", this::untimelyReport),
                entry("/v1/operations/parked-events/{id}/replay", this::earlyReport)));
    referrals().forEach((step, before) -> ids.put("/v1/referrals/{id}/" + step, before));
    return ids;
  }

  /** Returns a referral from which each step is possible; the others begin with a submitted one. */
  private Map<String, Supplier<String>> referrals() {
    return Map.ofEntries(
        entry("submit", exchange::drafted),
        entry("acknowledge-erasure", this::erased),
        entry("contact", this::caught),
        entry("mark-unreachable", this::sought),
        entry("offer", this::caught),
        entry("proposals", this::started),
        entry("intensities", this::started),
        entry("reopen", this::unreachable),
        entry("close", this::unreachable),
        entry("accept-place", this::offered),
        entry("decline-place", this::offered),
        entry("rescind", this::offered),
        entry("enrol", this::accepted),
        entry("start", this::enrolled),
        entry("complete", this::started),
        entry("interrupt", this::started),
        entry("pause", this::started),
        entry("resume", () -> taken(started(), exchange.admissions(), "pause")),
        entry("outcomes", () -> taken(started(), exchange.admissions(), "complete")),
        entry("request-seat", () -> answered("refused", "REFUSED")));
  }

  private String condition() {
    referralOfPart = caught();
    exchange
        .step(
            exchange.admissions(),
            referralOfPart,
            "offer",
            Map.of("conditions", List.of(Map.of("code", "INTERVIEW"))))
        .then()
        .statusCode(200);
    return exchange
        .coach()
        .get("/v1/referrals/" + referralOfPart + "/conditions")
        .path("conditions[0].id");
  }

  /** Makes a proposal in the referral that the same call names, which is prepared before it. */
  private String proposal() {
    String referral = requireNonNull(referralOfCall);
    exchange.seat(referral, "held", "HELD");
    for (String step : List.of("catch", "offer")) {
      taken(referral, exchange.admissions(), step);
    }
    taken(referral, exchange.coach(), "accept-place");
    exchange.seat(referral, "confirmed", "CONFIRMED");
    for (String step : List.of("enrol", "start")) {
      taken(referral, exchange.admissions(), step);
    }
    return exchange
        .admissions()
        .body(Map.of("kind", "EXTEND", "reason", "PROGRESS", "newEndDay", Exchange.inAYear()))
        .post("/v1/referrals/" + referral + "/proposals")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Returns the referral of the part that was made last, or else a new one. */
  private String referral() {
    String referral = referralOfPart == null ? exchange.submitted() : referralOfPart;
    referralOfPart = null;
    referralOfCall = referral;
    return referral;
  }

  private String caught() {
    return taken(exchange.submitted(), exchange.admissions(), "catch");
  }

  /** Returns a caught referral whose client the college has tried to reach often enough. */
  private String sought() {
    String caught = caught();
    exchange.tryToReach(caught);
    return caught;
  }

  private String unreachable() {
    return taken(sought(), exchange.admissions(), "mark-unreachable");
  }

  private String offered() {
    String caught = taken(answered("held", "HELD"), exchange.admissions(), "catch");
    return taken(caught, exchange.admissions(), "offer");
  }

  private String accepted() {
    String accepted = taken(offered(), exchange.coach(), "accept-place");
    exchange.seat(accepted, "confirmed", "CONFIRMED");
    return accepted;
  }

  private String enrolled() {
    return taken(accepted(), exchange.admissions(), "enrol");
  }

  private String started() {
    return taken(enrolled(), exchange.admissions(), "start");
  }

  /** Submits a referral whose seat the catalogue has answered for. */
  private String answered(String answer, String expected) {
    String referral = exchange.submitted();
    exchange.seat(referral, answer, expected);
    return referral;
  }

  private String taken(String referral, RequestSpecification by, String step) {
    exchange.step(by, referral, step).then().statusCode(200);
    return referral;
  }

  private String consent() {
    clientOfConsent = exchange.client();
    return exchange.consent(clientOfConsent);
  }

  private String forgotten() {
    String client = exchange.client();
    forget(client);
    return client;
  }

  private String erased() {
    String client = exchange.client();
    String referral = exchange.draft(client, "STATUTE").path("id");
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    forget(client);
    return referral;
  }

  private void forget(String client) {
    exchange
        .as(Roles.PRIVACY_OFFICER, "officer-3")
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + client + "/forget")
        .then()
        .statusCode(200);
  }

  /** Returns an authority's own rule; the example of a revision is of a general one's. */
  private String clockRule() {
    return made("addClockRule");
  }

  private String need() {
    var need = exchange.announceNeed(Ids.unlinkable());
    exchange.await("the need is announced", 200, "/v1/needs/" + need);
    return need.toString();
  }

  /** Returns the dead letter of a report with a reason that is not in the step's list. */
  private String unfitReport() {
    return deadLetter(exchange.report(exchange.submitted(), "REFUSED", "MISSING_INFO"));
  }

  /** Returns the dead letter of a report that has become right since. */
  private String untimelyReport() {
    String referral = exchange.submitted();
    exchange.announceOffering("CANCELLED");
    exchange.awaitOffering("CANCELLED");
    String letter = deadLetter(exchange.report(referral, "CAUGHT", null));
    exchange.announceOffering("PUBLISHED");
    exchange.awaitOffering("PUBLISHED");
    return letter;
  }

  /** Returns a parked report for which the step before it has been taken since. */
  private String earlyReport() {
    String referral = exchange.submitted();
    String waiting = parked(exchange.report(referral, "OFFERED", null));
    taken(referral, exchange.admissions(), "catch");
    return waiting;
  }

  private String client() {
    String client = clientOfConsent == null ? exchange.client() : clientOfConsent;
    clientOfConsent = null;
    return client;
  }

  @Override
  protected String body(String operationId, String example) {
    String ours =
        example
            .replace("01920000-0000-7000-8000-000000000201", exchange.college.toString())
            .replace("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02", exchange.offering.toString())
            .replace("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21", exchange.offering.toString())
            .replace("2028-01-31", Exchange.inAYear())
            .replace("2028-02-01", Exchange.today().plusYears(1).plusDays(1).toString())
            .replace("asiakas-4711", Ids.unlinkable().toString())
            .replace("PRV-2027-118", Ids.unlinkable().toString());
    return switch (operationId) {
      case "draftReferral", "draftReferrals" ->
          ours.replace("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03", exchange.client());
      case "submitReferrals" ->
          ours.replace("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", exchange.drafted());
      // The person of the example is registered once.
      case "updateClient" -> ours.replace("\"identityCode\":\"010190-900P\",", "");
      case "addClockRule" ->
          ours.replace("01920000-0000-7000-8000-000000000101", Ids.unlinkable().toString());
      // A new rule of an authority has no revision that began before.
      case "reviseClockRule" -> ours.replace("2020-01-01", Exchange.today().plusDays(1).toString());
      default -> ours;
    };
  }

  @Override
  protected Set<String> secrets() {
    return Set.of(secret);
  }

  @Override
  protected Map<String, String> openToOthers() {
    return Map.of(
        "getOffering", "Announced offerings are public.",
        "getNeed", "Announced needs are public.",
        "getClockRule", "The rules of clocks are open to all who work with them.",
        "reviseClockRule", "Every platform admin revises every rule.");
  }
}
