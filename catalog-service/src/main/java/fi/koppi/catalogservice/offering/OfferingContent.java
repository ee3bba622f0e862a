package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The present content of an offering, in columns that searches and lists can read. */
@Embeddable
record OfferingContent(
    @JsonColumn LocalizedText title,
    String municipality,
    int places,
    int fastLanePlaces,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean continuousAdmission,
    @Enumerated(EnumType.STRING) DeliveryMode deliveryMode,
    @JsonColumn List<String> languages,
    @Enumerated(EnumType.STRING) Audience audience,
    @JsonColumn OfferingTerms terms) {

  static OfferingContent of(OfferingDetails details) {
    return new OfferingContent(
        details.title(),
        details.municipality().value(),
        details.places().all(),
        details.places().fastLane(),
        details.schedule().startsOn(),
        details.schedule().endsOn(),
        details.schedule().continuousAdmission(),
        details.deliveryMode(),
        details.languages().stream().map(LanguageCode::value).toList(),
        details.audience(),
        details.terms());
  }

  OfferingDetails details() {
    return new OfferingDetails(
        title,
        new MunicipalityCode(municipality),
        new Places(places, fastLanePlaces),
        new Schedule(startsOn, endsOn, continuousAdmission),
        deliveryMode,
        languages.stream().map(LanguageCode::new).toList(),
        audience,
        terms);
  }
}
