package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an offering needs to be drafted, and the stricter rules for publishing it. */
@ApplicationScoped
class OfferingRules {

  private final ProgrammeQueries programmes;
  private final ProviderQueries providers;
  private final TermsRules terms;
  private final CampusRules campuses;

  @Inject
  OfferingRules(
      ProgrammeQueries programmes,
      ProviderQueries providers,
      TermsRules terms,
      CampusRules campuses) {
    this.programmes = programmes;
    this.providers = providers;
    this.terms = terms;
    this.campuses = campuses;
  }

  Optional<Programme> programme(ProgrammeId id) {
    return programmes.find(id);
  }

  /** Nobody retires the programme or closes its provider meanwhile. */
  void hold(ProgrammeId id) {
    programmes.lockToRead(id).ifPresent(programme -> providers.lockToRead(programme.provider()));
  }

  void checkDraft(Programme programme, OfferingDetails details) {
    if (!programme.isActive() || activeProvider(programme).isEmpty()) {
      throw new Refused(
          OfferingProblem.OFFERING_PROGRAMME_INACTIVE,
          "Offer an active programme of an active provider.");
    }
    campuses.checkDraft(programme.provider(), details);
  }

  /** A draft may say anything but that it takes place where it cannot. */
  void checkRedraft(Offering offering) {
    campuses.checkDraft(offering.provider(), offering.details());
  }

  /** Tells everything that keeps the offering from being published, not only the first thing. */
  void checkPublishing(Offering offering, LocalDate today) {
    refuse(publishingViolations(offering, today));
  }

  List<Violation> publishingViolations(Offering offering, LocalDate today) {
    return violations(offering, null, today);
  }

  /** What is published stays fit to be; only a schedule and terms that stay may have begun. */
  void checkRevision(Offering offering, OfferingDetails before, LocalDate today) {
    refuse(violations(offering, before, today));
  }

  private List<Violation> violations(
      Offering offering, @Nullable OfferingDetails before, LocalDate today) {
    campuses.hold(offering.details());
    return violations(offering.provider(), offering.programme(), offering.details(), before, today);
  }

  List<Violation> violations(
      ProviderId providerId,
      ProgrammeId programmeId,
      OfferingDetails details,
      @Nullable OfferingDetails before,
      LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    var programme = programmes.find(programmeId);
    if (programme.filter(Programme::isActive).isEmpty()) {
      violations.add(new Violation("/programmeId", "inactive", "is a programme that is retired"));
    }
    var provider = providers.find(providerId).filter(Provider::isActive);
    provider.ifPresentOrElse(
        found -> checkTitle(details.title(), found, violations),
        () ->
            violations.add(
                new Violation("/providerId", "inactive", "is a provider that is closed")));
    var day = details.schedule().beginning(today);
    if (before == null || !details.schedule().equals(before.schedule())) {
      checkSchedule(details.schedule(), today, violations);
      provider.ifPresent(found -> checkValidity(found, day, violations));
    }
    if (before == null
        || !details.schedule().equals(before.schedule())
        || !details.terms().equals(before.terms())) {
      programme.ifPresent(found -> terms.check(details, found, today, violations));
    }
    if (before == null || !staysAt(details, before)) {
      campuses.check(providerId, details, day, violations);
    }
    return violations;
  }

  private static boolean staysAt(OfferingDetails details, OfferingDetails before) {
    return details.schedule().equals(before.schedule())
        && details.municipality().equals(before.municipality())
        && Objects.equals(details.terms().campusId(), before.terms().campusId());
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new Refused(
          OfferingProblem.OFFERING_NOT_PUBLISHABLE,
          "See violations for every place that has to be mended.",
          violations);
    }
  }

  private Optional<Provider> activeProvider(Programme programme) {
    return providers.find(programme.provider()).filter(Provider::isActive);
  }

  /** A provider has to be there on the day of the start. */
  private static void checkValidity(Provider provider, LocalDate day, List<Violation> violations) {
    if (!provider.details().profile().validity().includes(day)) {
      violations.add(
          new Violation(
              "/providerId", "not-valid", "is a provider that is not valid on the start"));
    }
  }

  private static void checkTitle(
      LocalizedText title, Provider provider, List<Violation> violations) {
    var taught = provider.details().languages();
    if (taught.stream().noneMatch(language -> isWritten(title, language))) {
      var wanted = String.join(", ", taught.stream().map(LanguageCode::value).toList());
      violations.add(
          new Violation(
              "/title", "language", "must be given in a language of instruction: " + wanted));
    }
  }

  /** Other languages than these three are taught in, but no text is kept in them. */
  private static boolean isWritten(LocalizedText text, LanguageCode language) {
    return switch (language.value()) {
      case "fi" -> text.fi() != null;
      case "sv" -> text.sv() != null;
      case "en" -> text.en() != null;
      default -> true;
    };
  }

  private static void checkSchedule(
      Schedule schedule, LocalDate today, List<Violation> violations) {
    var start = schedule.startsOn();
    var end = schedule.endsOn();
    if (start == null && !schedule.continuousAdmission()) {
      violations.add(
          new Violation("/startsOn", "required", "must be given without continuous admission"));
    }
    if (start != null && !start.isAfter(today)) {
      violations.add(new Violation("/startsOn", "future", "must be in the future"));
    }
    if (start != null && end != null && !end.isAfter(start)) {
      violations.add(new Violation("/endsOn", "after-start", "must be after the start"));
    }
    if (end != null && !end.isAfter(today)) {
      violations.add(new Violation("/endsOn", "future", "must be in the future"));
    }
  }
}
