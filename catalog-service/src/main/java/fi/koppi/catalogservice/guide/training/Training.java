package fi.koppi.catalogservice.guide.training;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.DeliveryMode;
import fi.koppi.catalogservice.programme.LanguageRequirement;
import fi.koppi.catalogservice.programme.ProgrammeKind;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published offering with what its programme and provider say, as an edition has frozen it.
 *
 * @param offering the offering's id
 * @param municipalityName what the municipality was called; nothing where nobody had given it
 * @param skills what somebody is able to do afterwards
 * @param occupations what those skills are most needed for
 * @param entryLanguage what somebody must know of a language to enter; nothing if none is asked for
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
    List<Named> occupations) {

  private static final int SOON_DAYS = 60;

  public Training {
    languages = List.copyOf(languages);
    skills = List.copyOf(skills);
    occupations = List.copyOf(occupations);
  }

  /** Whether it begins within two months of that day. */
  public boolean startsSoonAfter(LocalDate day) {
    return startsOn != null
        && !startsOn.isBefore(day)
        && !startsOn.isAfter(day.plusDays(SOON_DAYS));
  }

  /** The broad field in ISCED-F, such as 07; nothing where the programme names no field. */
  public @Nullable String broadField() {
    return field == null ? null : field.value().substring(0, 2);
  }
}
