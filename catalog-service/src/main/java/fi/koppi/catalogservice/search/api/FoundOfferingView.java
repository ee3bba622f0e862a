package fi.koppi.catalogservice.search.api;

import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.search.FoundBy;
import fi.koppi.catalogservice.search.FoundOffering;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published offering that was found. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21",
         "providerId": "01920000-0000-7000-8000-000000000201",
         "programmeId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11",
         "title": {"fi": "Koneistajaksi keväällä"}, "programmeName": {"fi": "Koneistus"},
         "kind": "QUALIFICATION_UNIT", "municipality": "638", "deliveryMode": "HYBRID",
         "languages": ["fi"], "audience": "CLIENT", "level": 4,
         "cost": {"amountCents": 0, "payer": "FREE"}, "startsOn": "2027-03-01",
         "endsOn": "2027-06-04", "continuousAdmission": false, "free": 7, "fastLaneFree": 9,
         "foundBy": ["SYNONYM", "PLACE"]}\
        """)
record FoundOfferingView(
    UUID id,
    UUID providerId,
    UUID programmeId,
    LocalizedText title,
    LocalizedText programmeName,
    ProgrammeKind kind,
    MunicipalityCode municipality,
    DeliveryMode deliveryMode,
    List<LanguageCode> languages,
    Audience audience,
    @Nullable Integer level,
    @Nullable Cost cost,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean continuousAdmission,
    @Schema(description = "Places that an ordinary request would get now") int free,
    @Schema(description = "Free places for somebody on the fast lane") int fastLaneFree,
    @Schema(
            description =
                "How the words of the search found it; empty without words. `EXACT`: a word as it"
                    + " was typed, in any form. `SYNONYM`: a word with the same meaning. `PART`: a"
                    + " part of a word, or a word of its family. `SPELLING`: a similar word."
                    + " `PLACE`: in the place that the text names. `NEARBY`: within 30 km of it, or"
                    + " online. `FEWER_WORDS`: some of the words or the place do not fit")
        List<FoundBy> foundBy) {

  static FoundOfferingView of(FoundOffering found) {
    return new FoundOfferingView(
        found.id().value(),
        found.provider().value(),
        found.programme().value(),
        found.title(),
        found.programmeName(),
        found.kind(),
        found.municipality(),
        found.deliveryMode(),
        found.languages(),
        found.audience(),
        found.level(),
        found.cost(),
        found.startsOn(),
        found.endsOn(),
        found.continuousAdmission(),
        found.free(),
        found.fastLaneFree(),
        found.foundBy());
  }
}
