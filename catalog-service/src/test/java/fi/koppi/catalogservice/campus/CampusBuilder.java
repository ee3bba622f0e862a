package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Campuses for tests, brought to their status by the real transitions. */
public final class CampusBuilder {

  private CampusBuilder() {}

  public static Campus open(String municipality, LocalDate last) {
    return Campus.add(
        new CampusId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c31")),
        new ProviderId(UUID.fromString("01920000-0000-7000-8000-000000000201")),
        new CampusDetails(
            new LocalizedText("Rannan kampus", null, null),
            new MunicipalityCode(municipality),
            null,
            null,
            null,
            new Validity(null, last)),
        Instant.parse("2026-11-02T08:00:00Z"));
  }

  public static Campus closed(String municipality, LocalDate last) {
    var campus = open(municipality, last);
    campus.close();
    return campus;
  }
}
