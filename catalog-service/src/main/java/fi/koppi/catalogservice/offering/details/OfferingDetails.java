package fi.koppi.catalogservice.offering.details;

import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.List;
import java.util.Objects;

/**
 * The details of an offering that its provider writes.
 *
 * @param languages the languages that it is taught in
 */
public record OfferingDetails(
    LocalizedText title,
    MunicipalityCode municipality,
    Places places,
    Schedule schedule,
    DeliveryMode deliveryMode,
    List<LanguageCode> languages,
    Audience audience,
    OfferingTerms terms) {

  /** The most characters of a title in each language. */
  public static final int LONGEST_TITLE = 300;

  public OfferingDetails {
    languages = languages.stream().distinct().toList();
    // Revisions that were written before there were terms have none.
    terms = Objects.requireNonNullElse(terms, OfferingTerms.EMPTY);
  }

  /** Creates the details of an offering without terms. */
  public OfferingDetails(
      LocalizedText title,
      MunicipalityCode municipality,
      Places places,
      Schedule schedule,
      DeliveryMode deliveryMode,
      List<LanguageCode> languages,
      Audience audience) {
    this(
        title,
        municipality,
        places,
        schedule,
        deliveryMode,
        languages,
        audience,
        OfferingTerms.EMPTY);
  }

  /** Returns the same details with other terms, for callers whose form has no terms. */
  public OfferingDetails on(OfferingTerms others) {
    return new OfferingDetails(
        title, municipality, places, schedule, deliveryMode, languages, audience, others);
  }
}
