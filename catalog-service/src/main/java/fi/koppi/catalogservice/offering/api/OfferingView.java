package fi.koppi.catalogservice.offering.api;

import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.catalogservice.offering.StatusReason;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.json.OptionalList;
import fi.koppi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An offering as it is shown.
 *
 * @param statusReason why the service gave it its status; nothing where somebody decided it
 * @param proposalId the proposal that led to it, where one did
 * @param publishHindrance what kept a draft from publishing itself when its time had come
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21", "version": 1, "status": "PUBLISHED",
         "providerId": "01920000-0000-7000-8000-000000000201",
         "programmeId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11",
         "title": {"fi": "Koneistajaksi keväällä", "sv": "Maskinist i vår"},
         "municipality": "638", "places": 12, "fastLanePlaces": 2, "startsOn": "2027-03-01",
         "endsOn": "2027-06-04", "continuousAdmission": false, "deliveryMode": "HYBRID",
         "languages": ["fi"], "audience": "CLIENT",
         "terms": {"studyMode": "FULL_TIME", "cost": {"amountCents": 0, "payer": "FREE"},
          "applications": {"opensOn": "2027-01-11", "closesOn": "2027-02-12"},
          "targetGroups": ["UNEMPLOYED"]}}\
        """)
public record OfferingView(
    UUID id,
    long version,
    OfferingStatus status,
    @Nullable StatusReason statusReason,
    UUID providerId,
    UUID programmeId,
    @Nullable UUID proposalId,
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
    OfferingTerms terms,
    @Nullable List<Violation> publishHindrance)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  public static OfferingView of(Offering offering) {
    var details = offering.details();
    var origin = offering.origin();
    return new OfferingView(
        offering.id().value(),
        offering.version(),
        offering.status(),
        offering.statusReason(),
        offering.provider().value(),
        offering.programme().value(),
        origin == null ? null : origin.proposal().value(),
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
        details.terms(),
        OptionalList.orNull(offering.publishHindrance()));
  }
}
