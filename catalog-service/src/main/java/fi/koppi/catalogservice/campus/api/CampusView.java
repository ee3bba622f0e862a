package fi.koppi.catalogservice.campus.api;

import fi.koppi.catalogservice.campus.Campus;
import fi.koppi.catalogservice.campus.CampusStatus;
import fi.koppi.catalogservice.municipality.api.CoordinatesEntry;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OrganisationOid;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A campus as it is shown.
 *
 * @param status open until its last day is over, or its provider is closed, and nothing published
 *     takes place there any more
 * @param validTo its last day
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c91", "version": 0, "status": "OPEN",
         "providerId": "01920000-0000-7000-8000-000000000201",
         "name": {"fi": "Rannan kampus", "sv": "Strandens campus"}, "municipality": "638",
         "streetAddress": "Esimerkkikatu 1", "validFrom": "2024-08-01",
         "coordinates": {"latitude": 60.393, "longitude": 25.665},
         "oid": "1.2.246.562.10.10000000066"}\
        """)
record CampusView(
    UUID id,
    long version,
    CampusStatus status,
    UUID providerId,
    LocalizedText name,
    MunicipalityCode municipality,
    @Nullable String streetAddress,
    @Nullable CoordinatesEntry coordinates,
    @Nullable OrganisationOid oid,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static CampusView of(Campus campus) {
    var details = campus.details();
    var place = details.coordinates();
    return new CampusView(
        campus.id().value(),
        campus.version(),
        campus.status(),
        campus.provider().value(),
        details.name(),
        details.municipality(),
        details.streetAddress(),
        place == null ? null : CoordinatesEntry.of(place),
        details.oid(),
        details.validity().first(),
        details.validity().last());
  }
}
