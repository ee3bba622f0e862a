package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.LanguageCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a list of offerings. A criterion that is null is met by every offering.
 *
 * @param kinds an offering is of one of these kinds; without kinds, nothing is found
 * @param text text in its title or description
 * @param since the earliest start; offerings with continuous admission fit always
 * @param until the latest end; offerings with continuous admission fit always
 */
public record OfferedFilter(
    Set<ProgrammeKind> kinds,
    @Nullable ProviderId school,
    @Nullable ProgrammeId education,
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
