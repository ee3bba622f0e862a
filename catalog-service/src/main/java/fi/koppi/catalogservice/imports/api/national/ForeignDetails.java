package fi.koppi.catalogservice.imports.api.national;

import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.catalogservice.programme.details.NationalCode;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.programme.details.ProgrammeProfile;
import fi.koppi.kit.identifier.EqfLevel;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the details of imported programmes and offerings. No other class does, so that a new
 * attribute is added in one place.
 */
public final class ForeignDetails {

  private static final int MOST_POINTS = 500;
  private static final int MOST_DECIMALS = 2;

  private ForeignDetails() {}

  public static ProgrammeDetails programme(
      ProgrammeKind kind,
      LocalizedText name,
      @Nullable LocalizedText description,
      @Nullable Integer competencePoints,
      @Nullable EqfLevel level,
      List<NationalCode> codes) {
    return new ProgrammeDetails(
        kind,
        name,
        description,
        competencePoints,
        level,
        null,
        List.of(),
        null,
        ProgrammeProfile.EMPTY.with(List.of(), codes));
  }

  /** Makes a new offering; what the other system doesn't tell is assumed. */
  public static OfferingDetails offering(ForeignTerms terms) {
    return new OfferingDetails(
        terms.title(),
        terms.municipality(),
        new Places(terms.places(), 0),
        new Schedule(terms.startsOn(), terms.endsOn(), terms.continuousAdmission()),
        terms.mode() == null ? DeliveryMode.HYBRID : terms.mode(),
        terms.languages().isEmpty() ? List.of(new LanguageCode("fi")) : terms.languages(),
        Audience.OPEN,
        terms(OfferingTerms.EMPTY, terms));
  }

  /**
   * Makes a change of an existing offering to what the other system knows. Audience and fast lane
   * are known only here and stay, as does what the other system doesn't tell.
   */
  public static UnaryOperator<OfferingDetails> update(ForeignTerms terms) {
    return here ->
        new OfferingDetails(
            terms.title().orElse(here.title()),
            terms.municipality(),
            new Places(terms.places(), Math.min(terms.places(), here.places().fastLane())),
            schedule(here.schedule(), terms),
            terms.mode() == null ? here.deliveryMode() : terms.mode(),
            terms.languages().isEmpty() ? here.languages() : terms.languages(),
            here.audience(),
            terms(here.terms(), terms));
  }

  private static Schedule schedule(Schedule here, ForeignTerms there) {
    var first = there.startsOn() == null ? here.startsOn() : there.startsOn();
    boolean lasts =
        there.endsOn() == null
            && here.endsOn() != null
            && (first == null || here.endsOn().isAfter(first));
    return new Schedule(first, lasts ? here.endsOn() : there.endsOn(), there.continuousAdmission());
  }

  private static OfferingTerms terms(OfferingTerms here, ForeignTerms there) {
    return new OfferingTerms(
        here.labourMarketKind(),
        here.studyMode(),
        here.trainingDays(),
        there.cost() == null ? here.cost() : there.cost(),
        there.applications() == null ? here.applications() : there.applications(),
        here.campusId(),
        here.personalStart(),
        here.nationwide(),
        here.targetGroups(),
        here.mentors(),
        here.publishAt(),
        here.archiveAt());
  }

  /**
   * Converts an extent to competence points; an extent that is not a whole number of points, or one
   * with another upper limit, is left out with a note.
   */
  public static @Nullable Integer points(
      @Nullable BigDecimal extent, @Nullable BigDecimal most, List<String> notes) {
    if (extent == null) {
      notes.add("The document has no extent; added without competence points");
      return null;
    }
    if (most != null && most.compareTo(extent) != 0 && isPoints(extent) && isPoints(most)) {
      notes.add(
          "The extent is %s to %s points; added without competence points"
              .formatted(extent.toPlainString(), most.toPlainString()));
      return null;
    }
    if (!isPoints(extent) || extent.stripTrailingZeros().scale() > 0 || extent.signum() == 0) {
      notes.add("The extent is no whole number from 1 to 500; added without competence points");
      return null;
    }
    return extent.intValueExact();
  }

  /** Returns whether the number can be one of points, with at most two decimals. */
  static boolean isPoints(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(MOST_POINTS)) <= 0
        && Math.abs(number.scale()) <= MOST_DECIMALS;
  }
}
