package fi.koppi.catalogservice.search.api;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.municipality.Coordinates;
import fi.koppi.catalogservice.municipality.MunicipalityQueries;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.Payer;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.search.Circle;
import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.kit.identifier.EscoConcept;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The criteria of a search as query parameters. A repeated one is met by any of its values. */
record SearchParameters(
    @Parameter(
            description =
                "Words in Finnish, Swedish or English. Municipalities in any form act as a place,"
                    + " a minus before a word or a place excludes it, and quotation marks make a phrase. Where"
                    + " the words find little, synonyms, parts of words and similar words count,"
                    + " too, and some words may be missing")
        @QueryParam("text")
        @DefaultValue("")
        @Size(max = OfferingSearch.LONGEST_TEXT)
        String text,
    @QueryParam("providerId") @Size(max = 50) List<UUID> providerId,
    @QueryParam("municipality") @Size(max = 50) List<MunicipalityCode> municipality,
    @QueryParam("kind") @Size(max = 50) List<ProgrammeKind> kind,
    @QueryParam("deliveryMode") @Size(max = 50) List<DeliveryMode> deliveryMode,
    @QueryParam("language") @Size(max = 50) List<LanguageCode> language,
    @Parameter(description = "Level in the EQF") @QueryParam("level") @Size(max = 8)
        List<@Min(1) @Max(8) Integer> level,
    @QueryParam("audience") @Size(max = 50) List<Audience> audience,
    @Parameter(
            description =
                "Skills of the classification, of which the offering teaches at least one")
        @QueryParam("skill")
        @Size(max = 50)
        List<EscoUri> skill,
    @Parameter(
            description =
                "Occupations and ISCO groups of the classification to which the offering leads, or"
                    + " that need a skill which it teaches")
        @QueryParam("occupation")
        @Size(max = 50)
        List<@EscoConcept({EscoUri.Kind.OCCUPATION, EscoUri.Kind.ISCO}) EscoUri> occupation,
    @Parameter(description = "Detailed field of education, ISCED-F 2013")
        @QueryParam("field")
        @Size(max = 50)
        List<IscedF> field,
    @Parameter(description = "Who pays; offerings without a published cost are not found")
        @QueryParam("payer")
        @Size(max = 50)
        List<Payer> payer,
    @Parameter(
            description =
                "Highest price of a place, whoever pays, in euro cents without value added tax;"
                    + " offerings without a published cost are not found")
        @QueryParam("maxAmountCents")
        @Nullable
        @Min(0)
        @Max(100_000_000)
        Integer maxAmountCents,
    @Parameter(
            description =
                "Only within the radius of this point; online and nationwide offerings always fit")
        @QueryParam("near")
        @Nullable PlaceParameter near,
    @Parameter(
            description =
                "Only within the radius of this municipality, if no point is given; a municipality"
                    + " without coordinates is refused")
        @QueryParam("nearMunicipality")
        @Nullable MunicipalityCode nearMunicipality,
    @Parameter(description = "As the crow flies, from municipality to municipality")
        @QueryParam("radiusKm")
        @DefaultValue("30")
        @Min(1)
        @Max(1500)
        int radiusKm,
    @Parameter(description = "Earliest start; offerings with continuous admission always fit")
        @QueryParam("startsFrom")
        @Nullable LocalDate startsFrom,
    @Parameter(description = "Latest start; offerings with continuous admission always fit")
        @QueryParam("startsTo")
        @Nullable LocalDate startsTo,
    @Parameter(description = "Only offerings with continuous admission")
        @QueryParam("continuous")
        @DefaultValue("false")
        boolean continuous,
    @Parameter(description = "Only offerings with a free place")
        @QueryParam("free")
        @DefaultValue("false")
        boolean free,
    @Parameter(description = "Only offerings with a free place for somebody on the fast lane")
        @QueryParam("fastLane")
        @DefaultValue("false")
        boolean fastLane) {

  OfferingSearch search(MunicipalityQueries municipalities) {
    return new OfferingSearch(
        text,
        providerId.stream().map(ProviderId::new).toList(),
        municipality,
        kind,
        deliveryMode,
        language,
        level,
        audience,
        skill,
        occupation,
        field,
        payer,
        maxAmountCents,
        circle(municipalities),
        startsFrom,
        startsTo,
        continuous,
        free,
        fastLane,
        List.of());
  }

  private @Nullable Circle circle(MunicipalityQueries municipalities) {
    if (near != null) {
      return around(near.coordinates());
    }
    return nearMunicipality == null ? null : around(municipalities.place(nearMunicipality));
  }

  private Circle around(Coordinates centre) {
    return new Circle(centre.latitude(), centre.longitude(), radiusKm);
  }
}
