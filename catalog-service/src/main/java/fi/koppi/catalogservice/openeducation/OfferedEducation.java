package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.offering.DeliveryMode;
import fi.koppi.catalogservice.offering.OfferingTerms;
import fi.koppi.catalogservice.offering.Schedule;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An education as it is offered now.
 *
 * @param city the name of the municipality, where municipalities have been given
 * @param site the campus, where one is named
 * @param enrolled how many have a confirmed seat
 * @param pending how many hold a seat or wait for one
 */
public record OfferedEducation(
    UUID id,
    UUID education,
    UUID school,
    LocalizedText title,
    @Nullable LocalizedText description,
    @Nullable LocalizedText city,
    @Nullable Site site,
    Schedule schedule,
    DeliveryMode deliveryMode,
    List<LanguageCode> languages,
    OfferingTerms terms,
    int places,
    int enrolled,
    int pending,
    Instant publishedAt) {

  public OfferedEducation {
    languages = List.copyOf(languages);
  }
}
