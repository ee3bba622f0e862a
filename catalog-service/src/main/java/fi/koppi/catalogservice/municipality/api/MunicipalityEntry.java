package fi.koppi.catalogservice.municipality.api;

import fi.koppi.catalogservice.municipality.Municipality;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A municipality as it is stored and read. */
@Schema(
    examples =
        """
        {"code": "638", "name": {"fi": "Porvoo", "sv": "Borgå", "en": "Porvoo"},
         "coordinates": {"latitude": 60.393, "longitude": 25.665}, "validFrom": "1997-01-01"}\
        """)
record MunicipalityEntry(
    @NotNull MunicipalityCode code,
    @NotNull @OneLine LocalizedText name,
    @Nullable @Valid CoordinatesEntry coordinates,
    @NotNull LocalDate validFrom,
    @Schema(description = "Its last day, not before validFrom; missing if no end is known")
        @Nullable LocalDate validTo,
    @Schema(description = "The other municipality that it became part of")
        @Nullable MunicipalityCode successor) {

  static MunicipalityEntry of(Municipality municipality) {
    var place = municipality.coordinates();
    return new MunicipalityEntry(
        municipality.code(),
        municipality.name(),
        place == null ? null : CoordinatesEntry.of(place),
        municipality.validFrom(),
        municipality.validTo(),
        municipality.successor());
  }

  Municipality municipality() {
    return new Municipality(
        code,
        name,
        coordinates == null ? null : coordinates.coordinates(),
        validFrom,
        validTo,
        successor);
  }
}
