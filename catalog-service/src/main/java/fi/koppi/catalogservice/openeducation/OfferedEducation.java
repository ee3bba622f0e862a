package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offering of an education.
 *
 * @param city the name of the municipality, or null if the name is not known
 * @param site the campus, if the offering names one
 * @param enrolled how many have a confirmed seat
 * @param pending how many hold a seat, are offered one or wait for one
 */
public record OfferedEducation(
    OfferingId id,
    ProgrammeId education,
    ProviderId school,
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
