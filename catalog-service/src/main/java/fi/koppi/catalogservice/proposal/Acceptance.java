package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.catalogservice.proposal.source.Wanted;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The details that a provider adds to a proposal to make an offering of it, or to revise one. A
 * detail that is left out is taken from the proposal, or stays as it was.
 *
 * @param programme what is offered anew
 * @param offering what is revised
 * @param offeringVersion the version of it that the provider has read
 */
public record Acceptance(
    @Nullable ProgrammeId programme,
    @Nullable OfferingId offering,
    @Nullable Long offeringVersion,
    @Nullable LocalizedText title,
    @Nullable MunicipalityCode municipality,
    @Nullable Integer places,
    @Nullable Integer fastLanePlaces,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Boolean continuousAdmission,
    @Nullable DeliveryMode deliveryMode,
    @Nullable List<LanguageCode> languages) {

  ProgrammeId programmeToOffer() {
    return need(programme, "/programmeId");
  }

  OfferingId offeringToRevise() {
    return need(offering, "/offeringId");
  }

  long versionToRevise() {
    return need(offeringVersion, "/offeringVersion");
  }

  /**
   * Creates the details of a draft for the people who want it, filled in with all that is known.
   */
  OfferingDetails newOffering(ProposalSource source) {
    var wanted = source.wanted();
    requireForNew(wanted);
    return new OfferingDetails(
        or(title, wanted.title()),
        need(municipality == null ? wanted.municipality() : municipality, "/municipality"),
        new Places(or(places, wanted.headcount()), or(fastLanePlaces, 0)),
        new Schedule(startsOn, day(endsOn, end(wanted)), or(continuousAdmission, false)),
        need(deliveryMode, "/deliveryMode"),
        need(languages, "/languages"),
        source.kind().audience());
  }

  OfferingDetails revised(OfferingDetails present) {
    return new OfferingDetails(
        or(title, present.title()),
        or(municipality, present.municipality()),
        new Places(
            or(places, present.places().all()), or(fastLanePlaces, present.places().fastLane())),
        new Schedule(
            day(startsOn, present.schedule().startsOn()),
            day(endsOn, present.schedule().endsOn()),
            or(continuousAdmission, present.schedule().continuousAdmission())),
        or(deliveryMode, present.deliveryMode()),
        or(languages, present.languages()),
        present.audience(),
        present.terms());
  }

  /**
   * Returns the last day of training: people who are wanted from a certain day on have to be
   * trained by then.
   */
  private @Nullable LocalDate end(Wanted wanted) {
    var neededBy = wanted.neededBy();
    boolean late = neededBy != null && startsOn != null && !neededBy.isAfter(startsOn);
    return late ? null : neededBy;
  }

  /** Requires what a new offering needs, and reports everything that is missing at once. */
  private void requireForNew(Wanted wanted) {
    List<Violation> missing = new ArrayList<>();
    if (programme == null) {
      missing.add(missing("/programmeId"));
    }
    if (municipality == null && wanted.municipality() == null) {
      missing.add(missing("/municipality"));
    }
    if (deliveryMode == null) {
      missing.add(missing("/deliveryMode"));
    }
    if (languages == null) {
      missing.add(missing("/languages"));
    }
    refuse(missing);
  }

  private static <T> T need(@Nullable T value, String pointer) {
    if (value == null) {
      throw incomplete(List.of(missing(pointer)));
    }
    return value;
  }

  private static void refuse(List<Violation> missing) {
    if (!missing.isEmpty()) {
      throw incomplete(missing);
    }
  }

  private static Refused incomplete(List<Violation> missing) {
    return new Refused(
        CommonProblem.VALIDATION_FAILED,
        "Add what the proposal does not know; see violations.",
        missing);
  }

  private static Violation missing(String pointer) {
    return new Violation(pointer, "required", "must be given: the proposal does not tell it");
  }

  private static <T> T or(@Nullable T given, T known) {
    return given == null ? known : given;
  }

  private static @Nullable LocalDate day(@Nullable LocalDate given, @Nullable LocalDate known) {
    return given == null ? known : given;
  }
}
