package fi.koppi.catalogservice.offering.api;

import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.publishing.OfferingSites;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An offering to draft; its provider is the programme's.
 *
 * @param municipality that of the campus, where it is left out
 * @param fastLanePlaces how many of all places are kept for clients on the fast lane
 * @param startsOn may be left out when admission is continuous
 */
@Schema(
    examples =
        """
        {"programmeId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11",
         "title": {"fi": "Koneistajaksi keväällä", "sv": "Maskinist i vår"},
         "municipality": "638", "places": 12, "fastLanePlaces": 2, "startsOn": "2027-03-01",
         "endsOn": "2027-06-04", "continuousAdmission": false, "deliveryMode": "HYBRID",
         "languages": ["fi"], "audience": "CLIENT",
         "terms": {"studyMode": "FULL_TIME", "cost": {"amountCents": 0, "payer": "FREE"},
          "applications": {"opensOn": "2027-01-11", "closesOn": "2027-02-12"},
          "targetGroups": ["UNEMPLOYED"]}}\
        """)
record DraftOffering(
    @NotNull UUID programmeId,
    @NotNull @MaxLength(OfferingDetails.LONGEST_TITLE) @OneLine LocalizedText title,
    @Nullable MunicipalityCode municipality,
    @Min(1) @Max(10_000) int places,
    @Min(0) @Max(10_000) int fastLanePlaces,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean continuousAdmission,
    @NotNull DeliveryMode deliveryMode,
    @NotEmpty @Size(max = 20) List<@NotNull LanguageCode> languages,
    @NotNull Audience audience,
    @Nullable @Valid OfferingTerms terms) {

  /** Returns the details, which are read as those of a change are. */
  OfferingDetails details(OfferingSites sites) {
    return new ChangeOffering(
            title,
            municipality,
            places,
            fastLanePlaces,
            startsOn,
            endsOn,
            continuousAdmission,
            deliveryMode,
            languages,
            audience,
            terms,
            null)
        .details(sites);
  }
}
