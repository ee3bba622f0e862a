package fi.koppi.catalogservice.offering.api;

import fi.koppi.catalogservice.offering.Revision;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The content of an offering from a certain time on, with its author and the reason. */
@Schema(
    examples =
        """
        {"at": "2027-01-11T08:15:00Z", "byOrganisation": "01920000-0000-7000-8000-000000000201",
         "byPerson": "editor-3", "reason": "Four more machines arrive in March",
         "title": {"fi": "Koneistajaksi keväällä", "sv": "Maskinist i vår"},
         "municipality": "638", "places": 16, "fastLanePlaces": 2, "startsOn": "2027-03-01",
         "endsOn": "2027-06-04", "continuousAdmission": false, "deliveryMode": "HYBRID",
         "languages": ["fi"], "audience": "CLIENT",
         "terms": {"studyMode": "FULL_TIME", "cost": {"amountCents": 0, "payer": "FREE"},
          "applications": {"opensOn": "2027-01-11", "closesOn": "2027-02-12"},
          "targetGroups": ["UNEMPLOYED"]}}\
        """)
record RevisionView(
    Instant at,
    UUID byOrganisation,
    @Nullable String byPerson,
    @Nullable String reason,
    LocalizedText title,
    MunicipalityCode municipality,
    int places,
    int fastLanePlaces,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean continuousAdmission,
    DeliveryMode deliveryMode,
    List<LanguageCode> languages,
    Audience audience,
    OfferingTerms terms) {

  static RevisionView of(Revision revision) {
    var details = revision.details();
    return new RevisionView(
        revision.at(),
        revision.byOrganisation().value(),
        revision.byPerson(),
        revision.reason(),
        details.title(),
        details.municipality(),
        details.places().all(),
        details.places().fastLane(),
        details.schedule().startsOn(),
        details.schedule().endsOn(),
        details.schedule().continuousAdmission(),
        details.deliveryMode(),
        details.languages(),
        details.audience(),
        details.terms());
  }
}
