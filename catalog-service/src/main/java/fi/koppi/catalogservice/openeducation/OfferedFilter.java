package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.offering.DeliveryMode;
import fi.koppi.catalogservice.programme.ProgrammeKind;
import fi.koppi.kit.identifier.LanguageCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an offering must be like; what is null is not asked for.
 *
 * @param kinds any of these, or nothing is found
 * @param text a part of its title or description
 * @param since the first day of a start, unless people start whenever it suits them
 * @param until the last day of an end, unless people start whenever it suits them
 */
public record OfferedFilter(
    Set<ProgrammeKind> kinds,
    @Nullable UUID school,
    @Nullable UUID education,
    @Nullable String text,
    @Nullable LanguageCode language,
    @Nullable DeliveryMode deliveryMode,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {

  public OfferedFilter {
    kinds = Set.copyOf(kinds);
  }

  OfferedFilter startingFrom(LocalDate day) {
    return new OfferedFilter(kinds, school, education, text, language, deliveryMode, day, until);
  }
}
