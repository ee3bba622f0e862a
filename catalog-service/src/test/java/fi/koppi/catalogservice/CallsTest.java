package fi.koppi.catalogservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import fi.koppi.kit.testing.calls.CallsCheck;
import fi.koppi.kit.testing.calls.CallsProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@TestProfile(CallsProfile.class)
class CallsTest extends CallsCheck {

  private static final Caller AUTHORITY =
      Caller.of(OrganisationType.AUTHORITY, Roles.COACH, Roles.SERVICE_MANAGER);
  private static final Caller EDITOR =
      Caller.of(OrganisationType.PLATFORM, Roles.CATALOG_EDITOR, Roles.PLATFORM_ADMIN);

  private static final Set<String> ENDED = Set.of("PUBLISHED", "DISCARDED", "REJECTED");

  private static final String SEAT_REQUESTS = "koppi.referral.seat-request.v1";

  private UUID provider;
  private UUID programme;
  private UUID offering;
  private String draft;

  @BeforeEach
  void open() {
    provider = Catalog.registeredProvider();
    programme = Catalog.addedProgramme(provider);
    draft = Catalog.draftedOffering(provider, 3).toString();
    offering = Catalog.publishedOffering(provider, 12);
    offerQualification();
    for (String classification :
        List.of("replaceSkills", "replaceOccupations", "replaceOccupationSkills")) {
      made(classification);
    }
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
        AUTHORITY,
        EDITOR);
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
        entry("/v1/offerings/{id}/archive", this::closed),
        entry("/v1/offerings/{id}/seats", this::published),
        entry("/v1/proposals/{id}", this::proposed),
        entry("/v1/campuses/{id}", () -> made("addCampus")),
        entry("/v1/guidance-methods/{id}", () -> made("addGuidanceMethod")),
        entry("/v1/guide/chapters/{id}", () -> made("addGuideChapter")),
        entry("/v1/guide/editions/{number}", () -> made("publishGuideEdition")),
        entry("/guide/{language}/{number}", () -> made("publishGuideEdition")),
        entry("/guide/{language}", () -> "fi"),
        entry("/v1/synonym-groups/{id}", () -> made("addSynonymGroup")),
        entry("/v1/bulk-uploads/{id}", () -> made("uploadOfferings")),
        entry("/v1/operations/dead-letters/{id}/discard", () -> deadLetter(confirmed(someId()))),
        entry("/v1/operations/dead-letters/{id}/replay", this::untimelyConfirmation),
        entry("/oeapi/v6/courses/{courseId}", () -> listed("courses", "courseId")),
        entry(
            "/oeapi/v6/course-offerings/{courseOfferingId}",
            () -> listed("course-offerings", "courseOfferingId")),
        entry("/oeapi/v6/programmes/{programmeId}", () -> listed("programmes", "programmeId")),
        entry(
            "/oeapi/v6/programme-offerings/{programmeOfferingId}",
            () -> listed("programme-offerings", "programmeOfferingId")),
        entry("/oeapi/v6/learning-outcomes/{learningOutcomeId}", CallsTest::learningOutcome),
        entry("/oeapi/v6/organisations/{organisationId}", provider::toString));
  }

  /** Returns the id of the provider's first item as the Open Education API lists it. */
  private String listed(String kind, String id) {
    String list = "/oeapi/v6/organisations/" + provider + "/" + kind;
    return requireNonNull(Catalog.read(editor(), list).path("items[0]." + id));
  }

  private static String learningOutcome() {
    return requireNonNull(
        Catalog.read(Catalog.coach(), "/oeapi/v6/learning-outcomes")
            .path("items[0].learningOutcomeId"));
  }

  /**
   * Publishes an offering of a whole qualification, which the Open Education API shows as a
   * programme.
   */
  private void offerQualification() {
    String body = Catalog.programmeBody(provider).replace("QUALIFICATION_UNIT", "QUALIFICATION");
    String qualification =
        Catalog.as(editor()).body(body).post("/v1/programmes").then().extract().path("id");
    String offering =
        Catalog.as(editor())
            .body(Catalog.offeringBody(UUID.fromString(qualification), 3))
            .post("/v1/offerings")
            .then()
            .extract()
            .path("id");
    Catalog.move(editor(), "/v1/offerings/" + offering + "/publish", 0).then().statusCode(200);
  }

  private String closed() {
    String id = published();
    Catalog.move(editor(), "/v1/offerings/" + id + "/close", 1).then().statusCode(200);
    return id;
  }

  /**
   * Makes way for a file: a provider has one at a time, and one that is published takes a while.
   */
  private void discardUploads() {
    Awaitility.await("no file is under way")
        .until(() -> uploads().stream().filter(this::isUnderWay).findFirst().isEmpty());
  }

  @Override
  protected void awaitQuiet() {
    Awaitility.await("no file is being published")
        .until(() -> uploads().stream().noneMatch(it -> "PUBLISHING".equals(it.get("status"))));
  }

  private List<Map<String, Object>> uploads() {
    return Catalog.read(editor(), "/v1/bulk-uploads?providerId=" + provider).path("items");
  }

  private boolean isUnderWay(Map<String, Object> upload) {
    if ("VALIDATED".equals(upload.get("status"))) {
      Catalog.move(
          editor(),
          "/v1/bulk-uploads/" + upload.get("id") + "/discard",
          Long.parseLong(String.valueOf(upload.get("version"))));
    }
    return !ENDED.contains(String.valueOf(upload.get("status")));
  }

  private String editor() {
    return Catalog.editorOf(provider);
  }

  /**
   * Sends a need that the provider's programme teaches for, and returns the proposal made of it.
   */
  private String proposed() {
    int before = proposals().size();
    var need = UUID.randomUUID().toString();
    String state =
        ContractCheck.example("partner-service", "need-state.v1")
            .replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"" + need + "\"");
    try (Topics topics = Topics.ofTest()) {
      topics.send(
          "koppi.partner.need.v1",
          need,
          CloudEventHeaders.of(
              UUID.randomUUID(),
              "fi.koppi.partner.need-state.v1",
              "/partner-service",
              need,
              Instant.EPOCH,
              false),
          state.getBytes(UTF_8));
    }
    Awaitility.await("the proposal").until(() -> proposals().size() > before);
    return proposals().getFirst();
  }

  /** Returns the dead letter of a confirmation whose seat has been requested since. */
  private String untimelyConfirmation() {
    var seat = someId();
    String letter = deadLetter(confirmed(seat));
    requested(seat);
    return letter;
  }

  /** Asks for the confirmation of a seat, which becomes a dead letter unless it was requested. */
  private UUID confirmed(UUID seat) {
    try (Topics topics = Topics.ofTest()) {
      return topics.sendEvent(
          SEAT_REQUESTS,
          offering.toString(),
          "/referral-service",
          "fi.koppi.referral.seat-confirmation-requested.v1",
          Map.of("seatRequestId", seat, "offeringId", offering, "requestedAt", Instant.EPOCH));
    }
  }

  private void requested(UUID seat) {
    try (Topics topics = Topics.ofTest()) {
      topics.sendEvent(
          SEAT_REQUESTS,
          offering.toString(),
          "/referral-service",
          "fi.koppi.referral.seat-requested.v1",
          Map.of(
              "seatRequestId",
              seat,
              "offeringId",
              offering,
              "requestedAt",
              Instant.EPOCH,
              "fastLane",
              false));
      topics.await("koppi.catalog.seat.v1", answer -> seat.toString().equals(answer.key()));
    }
  }

  private static UUID someId() {
    return UUID.randomUUID();
  }

  private List<String> proposals() {
    return Catalog.read(editor(), "/v1/proposals?limit=200").path("items.id");
  }

  private String published() {
    return Catalog.publishedOffering(provider, 12).toString();
  }

  @Override
  protected String body(String operationId, String example) {
    if (operationId.equals("uploadOfferings")) {
      discardUploads();
    }
    String ours = example.replace("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11", programme.toString());
    return switch (operationId) {
      // What nobody else may have.
      case "registerProvider" ->
          Stream.of("organisationId", "businessId", "oid", "admissionPrincipal")
              .reduce(ours, (form, field) -> withNew(form, field, unused(field)));
      // The principal stays for good.
      case "changeProvider" ->
          withNew(
              withNew(withNew(ours, "businessId", unused("businessId")), "oid", unused("oid")),
              "admissionPrincipal",
              "college-" + provider);
      case "addCampus", "changeCampus" -> withNew(ours, "oid", unused("oid"));
      default -> ours.replace("01920000-0000-7000-8000-000000000201", provider.toString());
    };
  }

  private static String unused(String field) {
    return switch (field) {
      case "oid" -> Catalog.someOid();
      case "businessId" -> Catalog.someBusinessId();
      default -> UUID.randomUUID().toString();
    };
  }

  private static String withNew(String example, String field, String value) {
    return example.replaceFirst(
        "\"%s\":\"[^\"]*\"".formatted(field), "\"%s\":\"%s\"".formatted(field, value));
  }

  @Override
  protected Map<String, Refusal> refusals() {
    return Map.of(
        "replayParkedEvent",
        new Refusal(404, "No consumer of the catalogue waits for anything, so nothing is parked."));
  }

  @Override
  protected Set<String> secrets() {
    return Set.of(draft);
  }

  @Override
  protected Map<String, String> openToOthers() {
    String published = "The catalogue is published for everybody.";
    String shared = "The guide belongs to all authorities.";
    return Map.ofEntries(
        entry("getProvider", published),
        entry("getProviderTree", published),
        entry("listCampuses", published),
        entry("getCampus", published),
        entry("getProgramme", published),
        entry("getSeatFigures", published),
        entry("getConcept", published),
        entry("listNarrowerConcepts", published),
        entry("listSkillsOfOccupation", published),
        entry("getGuidanceMethod", published),
        entry("listGuidanceMethodRevisions", published),
        entry("getGuideEdition", published),
        entry("getGuideChapter", shared),
        entry("changeGuideChapter", shared),
        entry("removeGuideChapter", shared),
        entry("getSynonymGroup", published),
        entry("getOpenEducationCourse", published),
        entry("getOpenEducationCourseOffering", published),
        entry("getOpenEducationLearningOutcome", published),
        entry("getOpenEducationOrganisation", published),
        entry("getOpenEducationProgramme", published),
        entry("getOpenEducationProgrammeOffering", published),
        entry("listOpenEducationCourseOfferings", published),
        entry("listOpenEducationCourseOfferingsOfOrganisation", published),
        entry("listOpenEducationCoursesOfOrganisation", published),
        entry("listOpenEducationCoursesOfProgramme", published),
        entry("listOpenEducationProgrammeOfferings", published),
        entry("listOpenEducationProgrammeOfferingsOfOrganisation", published),
        entry("listOpenEducationProgrammesOfOrganisation", published));
  }

  @Override
  protected Set<OrganisationType> overseers() {
    return Set.of(OrganisationType.PLATFORM);
  }
}
