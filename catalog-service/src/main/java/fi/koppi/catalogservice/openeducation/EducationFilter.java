package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.offering.DeliveryMode;
import fi.koppi.catalogservice.programme.ProgrammeKind;
import fi.koppi.kit.identifier.LanguageCode;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an education must be like; what is null is not asked for.
 *
 * @param kinds any of these, or nothing is found
 * @param partOf a qualification that it belongs to
 * @param text a part of its name or description
 * @param code its primary code
 * @param language a language in which it is offered
 * @param deliveryMode how it is offered
 * @param level its level in the EQF
 * @param field the beginning of its field in ISCED-F
 */
public record EducationFilter(
    Set<ProgrammeKind> kinds,
    @Nullable UUID school,
    @Nullable UUID partOf,
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
