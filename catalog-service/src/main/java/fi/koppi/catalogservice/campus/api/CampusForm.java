package fi.koppi.catalogservice.campus.api;

import fi.koppi.catalogservice.campus.CampusDetails;
import fi.koppi.catalogservice.municipality.api.CoordinatesEntry;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.OrganisationOid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All details of a campus that are to be recorded.
 *
 * @param oid its own in the national register, where it has one
 * @param validFrom its first day
 * @param validTo its last day
 */
@Schema(
    examples =
        """
        {"name": {"fi": "Rannan kampus", "sv": "Strandens campus"}, "municipality": "638",
         "streetAddress": "Esimerkkikatu 1", "validFrom": "2024-08-01",
         "coordinates": {"latitude": 60.393, "longitude": 25.665},
         "oid": "1.2.246.562.10.10000000066"}\
        """)
record CampusForm(
    @NotNull @MaxLength(200) @OneLine LocalizedText name,
    @NotNull MunicipalityCode municipality,
    @Nullable @Size(min = 1, max = 200) @OneLine String streetAddress,
    @Nullable @Valid CoordinatesEntry coordinates,
    @Nullable OrganisationOid oid,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  CampusDetails details() {
    return new CampusDetails(
        name,
        municipality,
        streetAddress,
        coordinates == null ? null : coordinates.coordinates(),
        oid,
        new Validity(validFrom, validTo));
  }
}
