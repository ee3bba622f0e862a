package fi.koppi.referralservice.offering.api;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.referralservice.offering.Offering;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An announced offering as the API shows it. The rest is read at the catalogue. */
@Schema(
    name = "AnnouncedOfferingView",
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02", "status": "PUBLISHED", "open": true,
         "providerId": "01920000-0000-7000-8000-000000000201",
         "title": {"fi": "CNC-koneistuksen perusteet"}, "municipality": "638"}\
        """)
record OfferingView(
    UUID id,
    String status,
    boolean open,
    UUID providerId,
    LocalizedText title,
    String municipality) {

  static OfferingView of(Offering offering, boolean open) {
    return new OfferingView(
        offering.id().value(),
        offering.status(),
        open,
        offering.provider().value(),
        offering.title(),
        offering.municipality());
  }
}
