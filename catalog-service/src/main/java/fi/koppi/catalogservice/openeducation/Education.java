package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.programme.details.ProgrammeProfile;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A qualification, unit or training that a school teaches.
 *
 * @param level its level in the EQF
 * @param field its detailed field in ISCED-F 2013
 * @param languages the languages in which it is offered now
 * @param deliveryModes how it is offered now
 * @param addedAt when it was added to the catalogue
 * @param retiredAt when it was retired, or null while it is taught
 */
public record Education(
    ProgrammeId id,
    ProviderId school,
    ProgrammeKind kind,
    LocalizedText name,
    @Nullable LocalizedText description,
    @Nullable Integer competencePoints,
    @Nullable Integer level,
    @Nullable String field,
    List<EscoUri> skills,
    ProgrammeProfile profile,
    List<LanguageCode> languages,
    List<DeliveryMode> deliveryModes,
    Instant addedAt,
    @Nullable Instant retiredAt) {

  public Education {
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    deliveryModes = List.copyOf(deliveryModes);
  }
}
