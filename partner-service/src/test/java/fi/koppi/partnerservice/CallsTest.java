package fi.koppi.partnerservice;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.calls.CallsCheck;
import fi.koppi.kit.testing.calls.CallsProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@TestProfile(CallsProfile.class)
class CallsTest extends CallsCheck {

  private static final Caller ADMIN = Caller.of(OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN);

  // The organisation of the document's examples.
  private static final Caller EMPLOYER =
      Caller.of(
          UUID.fromString("01920000-0000-7000-8000-000000000301"),
          OrganisationType.EMPLOYER,
          Roles.EMPLOYER);

  private String secret;

  @BeforeEach
  void draft() {
    secret = draftedNeed();
  }

  @Override
  protected List<Caller> callers() {
    return List.of(WorkingLife.COORDINATOR, EMPLOYER, ADMIN);
  }

  @Override
  protected Map<String, Supplier<String>> ids() {
    return Map.of(
        "/v1/needs/{id}",
        CallsTest::draftedNeed,
        "/v1/needs/{id}/fill",
        () -> lastPart(WorkingLife.publishedNeed(WorkingLife.registeredEmployer())),
        "/v1/organisations/{id}",
        () -> WorkingLife.registeredEmployer().organisation().toString());
  }

  private static String draftedNeed() {
    return lastPart(WorkingLife.draftedNeed(WorkingLife.registeredEmployer()));
  }

  private static String lastPart(String path) {
    return requireNonNull(path).substring(path.lastIndexOf('/') + 1);
  }

  @Override
  protected String body(String operationId, String example) {
    return operationId.equals("registerOrganisation")
        ? WorkingLife.organisation(UUID.randomUUID(), WorkingLife.businessId())
        : example.replace(
            EMPLOYER.organisation().toString(),
            WorkingLife.registeredEmployer().organisation().toString());
  }

  @Override
  protected Set<String> secrets() {
    return Set.of(secret);
  }

  @Override
  protected Map<String, String> openToOthers() {
    return Map.of("getOrganisation", "Who takes part in working life is known to all of them.");
  }

  @Override
  protected Set<OrganisationType> overseers() {
    return Set.of(OrganisationType.AUTHORITY, OrganisationType.PLATFORM);
  }

  @Override
  protected Map<String, Refusal> refusals() {
    var nothing = new Refusal(404, "The service has no consumer, and so nothing to park or bury.");
    return Map.of(
        "discardDeadLetter", nothing,
        "replayDeadLetter", nothing,
        "replayParkedEvent", nothing);
  }
}
