package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.LanguageCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a list of educations. A criterion that is null is met by every education.
 *
 * @param kinds an education is of one of these kinds; without kinds, nothing is found
 * @param partOf a qualification that it belongs to
 * @param text text in its name or description
 * @param code its primary code
 * @param language a language in which it is offered
 * @param deliveryMode how it is offered
 * @param level its level in the EQF
 * @param field the beginning of its field in ISCED-F
 */
public record EducationFilter(
    Set<ProgrammeKind> kinds,
    @Nullable ProviderId school,
    @Nullable ProgrammeId partOf,
    @Nullable String text,
    @Nullable String code,
    @Nullable LanguageCode language,
    @Nullable DeliveryMode deliveryMode,
    @Nullable Integer level,
    @Nullable String field) {

  public EducationFilter {
    kinds = Set.copyOf(kinds);
  }
}
