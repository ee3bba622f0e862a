package fi.koppi.referralservice;

import static java.util.Map.entry;

import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.calls.CallsCheck;
import fi.koppi.kit.testing.calls.CallsProfile;
import fi.koppi.kit.time.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@TestProfile(CallsProfile.class)
class CallsTest extends CallsCheck {

  private static final Caller ADMIN = Caller.of(OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN);

  private Exchange exchange;
  private @Nullable String clientOfConsent;

  @BeforeEach
  void open() {
    exchange = Exchange.open();
  }

  @AfterEach
  void close() {
    exchange.close();
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
    return Map.ofEntries(
        entry("/v1/clients/{id}", this::client),
        entry("/v1/clients/{id}/consents/{consentId}", this::consent),
        entry("/v1/clients/{id}/erasure", this::forgotten),
        entry("/v1/referrals/{id}/acknowledge-erasure", this::erased),
        entry("/v1/offerings/{id}", exchange.offering::toString),
        entry("/v1/referrals/{id}", exchange::submitted),
        entry("/v1/referrals/{id}/submit", exchange::drafted),
        entry("/v1/received-referrals/{id}", exchange::submitted),
        entry("/v1/unmet-needs/{id}", () -> made("recordUnmetNeed")));
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
    Exchange.system(exchange.authority, OrganisationType.AUTHORITY, Roles.PRIVACY_OFFICER)
        .header(CurrentActor.ACTING_PERSON, "officer-3")
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + client + "/forget")
        .then()
        .statusCode(200);
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
            .replace("asiakas-4711", Ids.unlinkable().toString())
            .replace("PRV-2027-118", Ids.unlinkable().toString());
    return switch (operationId) {
      case "draftReferral" ->
          ours.replace("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03", exchange.client());
      // The person of the example is registered once.
      case "updateClient" -> ours.replace("\"identityCode\":\"010190-900P\",", "");
      default -> ours;
    };
  }

  @Override
  protected Map<String, Integer> refusals() {
    Map<String, Integer> refusals =
        new TreeMap<>(
            Map.of(
                "getNeed", 404,
                "discardDeadLetter", 404,
                "replayDeadLetter", 404,
                "replayParkedEvent", 404));
    for (String step :
        List.of(
            "acceptPlace",
            "closeReferral",
            "completeTraining",
            "contactClient",
            "declinePlace",
            "enrolStudent",
            "interruptTraining",
            "markUnreachable",
            "offerPlace",
            "recordOutcome",
            "pauseTraining",
            "reopenReferral",
            "requestSeat",
            "resumeTraining",
            "startTraining")) {
      refusals.put(step, 409);
    }
    return refusals;
  }
}
