package fi.koppi.referralservice.need.api;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.referralservice.need.Need;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An announced competence need as the API shows it. The rest is read at partner-service. */
@Schema(
    name = "AnnouncedNeedView",
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01", "status": "PUBLISHED", "open": true,
         "organisationId": "01920000-0000-7000-8000-000000000301",
         "title": {"fi": "CNC-koneistajia"}, "headcount": 4, "municipality": "638"}\
        """)
record NeedView(
    UUID id,
    String status,
    boolean open,
    UUID organisationId,
    LocalizedText title,
    int headcount,
    String municipality) {

  static NeedView of(Need need) {
    return new NeedView(
        need.id().value(),
        need.status(),
        need.isOpen(),
        need.organisation().value(),
        need.title(),
        need.headcount(),
        need.municipality());
  }
}
