package fi.koppi.catalogservice;

import static java.util.Map.entry;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.calls.CallsCheck;
import fi.koppi.kit.testing.calls.CallsProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@TestProfile(CallsProfile.class)
class CallsTest extends CallsCheck {

  private static final Caller ADMIN = Caller.of(OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN);
  private static final Caller COACH =
      Caller.of(OrganisationType.AUTHORITY, Roles.COACH, Roles.SERVICE_MANAGER, Roles.INTEGRATOR);

  private UUID provider;
  private UUID programme;

  @BeforeEach
  void open() {
    provider = Catalog.registeredProvider();
    programme = Catalog.addedProgramme(provider);
  }

  @Override
  protected List<Caller> callers() {
    return List.of(
        Caller.of(
            provider,
            OrganisationType.PROVIDER,
            Roles.CATALOG_EDITOR,
            Roles.ADMISSIONS,
            Roles.INTEGRATOR),
        COACH,
        ADMIN);
  }

  @Override
  protected Map<String, Supplier<String>> ids() {
    return Map.ofEntries(
        entry("?providerId", provider::toString),
        entry("/v1/providers/{id}", provider::toString),
        entry("/v1/providers/{id}/close", () -> Catalog.registeredProvider().toString()),
        entry("/v1/providers/{providerId}", provider::toString),
        entry("/v1/programmes/{id}", () -> Catalog.addedProgramme(provider).toString()),
        entry("/v1/offerings/{id}", () -> Catalog.draftedOffering(provider, 12).toString()),
        entry("/v1/offerings/{id}/close", this::published),
        entry("/v1/offerings/{id}/cancel", this::published),
        entry("/v1/offerings/{id}/seats", this::published),
        entry("/v1/campuses/{id}", () -> made("addCampus")),
        entry("/v1/guidance-methods/{id}", () -> made("addGuidanceMethod")),
        entry("/v1/guide/chapters/{id}", () -> made("addGuideChapter")),
        entry("/v1/guide/editions/{number}", () -> made("publishGuideEdition")),
        entry("/guide/{language}/{number}", () -> made("publishGuideEdition")),
        entry("/guide/{language}", () -> "fi"),
        entry("/v1/bulk-uploads/{id}", () -> made("uploadOfferings")),
        entry("/oeapi/v6/courses/{courseId}", this::published),
        entry("/oeapi/v6/course-offerings/{courseOfferingId}", this::published),
        entry("/oeapi/v6/organisations/{organisationId}", provider::toString));
  }

  private String published() {
    return Catalog.publishedOffering(provider, 12).toString();
  }

  @Override
  protected String body(String operationId, String example) {
    String ours = example.replace("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11", programme.toString());
    return operationId.equals("registerProvider")
        ? ours
        : ours.replace("01920000-0000-7000-8000-000000000201", provider.toString());
  }

  @Override
  protected Map<String, Integer> refusals() {
    return Map.of(
        "getProposal", 404,
        "acceptProposal", 404,
        "declineProposal", 404,
        "archiveOffering", 409,
        "discardDeadLetter", 404,
        "replayDeadLetter", 404,
        "replayParkedEvent", 404);
  }
}
