package fi.koppi.catalogservice.offering.api;

import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.catalogservice.offering.publishing.OfferingSites;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole content that an offering is to have from now on; its programme stays.
 *
 * @param municipality that of the campus, where it is left out
 * @param reason why, for those who look at the revisions; never about a person
 */
@Schema(
    examples =
        """
        {"title": {"fi": "Koneistajaksi keväällä", "sv": "Maskinist i vår"},
         "municipality": "638", "places": 16, "fastLanePlaces": 2, "startsOn": "2027-03-01",
         "endsOn": "2027-06-04", "continuousAdmission": false, "deliveryMode": "HYBRID",
         "languages": ["fi"], "audience": "CLIENT",
         "terms": {"studyMode": "FULL_TIME", "cost": {"amountCents": 0, "payer": "FREE"},
          "applications": {"opensOn": "2027-01-11", "closesOn": "2027-02-12"},
          "targetGroups": ["UNEMPLOYED"]}, "reason": "Four more machines arrive in March"}\
        """)
record ChangeOffering(
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
    @Nullable @Valid OfferingTerms terms,
    @Nullable @Size(min = 1, max = 500) @PlainText String reason) {

  OfferingDetails details(OfferingSites sites) {
    return new OfferingDetails(
        title,
        sites.municipality(municipality, terms),
        new Places(places, fastLanePlaces),
        new Schedule(startsOn, endsOn, continuousAdmission),
        deliveryMode,
        languages,
        audience,
        Objects.requireNonNullElse(terms, OfferingTerms.EMPTY));
  }
}
