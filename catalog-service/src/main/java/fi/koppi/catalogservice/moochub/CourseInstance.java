package fi.koppi.catalogservice.moochub;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offering of a programme.
 *
 * @param city the name of the municipality, or null if the name is not known
 */
public record CourseInstance(
    OfferingId id,
    LocalizedText title,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    DeliveryMode deliveryMode,
    List<LanguageCode> languages,
    Audience audience,
    int places,
    @Nullable LocalizedText city,
    OfferingTerms terms) {

  public CourseInstance {
    languages = List.copyOf(languages);
  }
}
