package fi.koppi.catalogservice.guide.training;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.LanguageRequirement;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published offering with its programme and provider, as an edition stores it.
 *
 * @param offering the offering
 * @param municipalityName the name of the municipality at that time, or null if it was not known
 * @param skills the skills that the training teaches
 * @param occupations the occupations that need those skills most
 * @param entryLanguage the language skills required at entry, or null if none are
 * @param terms what it costs and how to apply; null in an edition that is older than these
 */
public record Training(
    OfferingId offering,
    LocalizedText title,
    LocalizedText programme,
    @Nullable LocalizedText description,
    ProgrammeKind kind,
    @Nullable Integer competencePoints,
    @Nullable Integer eqfLevel,
    @Nullable IscedF field,
    @Nullable LanguageRequirement entryLanguage,
    ProviderId provider,
    LocalizedText providerName,
    MunicipalityCode municipality,
    @Nullable LocalizedText municipalityName,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean continuousAdmission,
    DeliveryMode deliveryMode,
    List<LanguageCode> languages,
    List<Named> skills,
    List<Named> occupations,
    @Nullable Terms terms) {

  private static final int SOON_DAYS = 60;

  public Training {
    languages = List.copyOf(languages);
    skills = List.copyOf(skills);
    occupations = List.copyOf(occupations);
  }

  /** Returns whether it begins within two months of that day. */
  public boolean startsSoonAfter(LocalDate day) {
    return startsOn != null
        && !startsOn.isBefore(day)
        && !startsOn.isAfter(day.plusDays(SOON_DAYS));
  }

  /** Returns the month in which it begins, or null if it has no day of its own for that. */
  public @Nullable YearMonth startMonth() {
    return startsOn == null ? null : YearMonth.from(startsOn);
  }

  /** Returns the broad field in ISCED-F, such as 07, or null if the programme has no field. */
  public @Nullable String broadField() {
    return field == null ? null : field.value().substring(0, 2);
  }
}
