package fi.koppi.catalogservice.offering;

import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.List;

/**
 * What is offered.
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
    Audience audience) {

  public OfferingDetails {
    languages = List.copyOf(languages);
  }
}
