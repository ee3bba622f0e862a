package fi.koppi.referralservice.client.api;

import fi.koppi.referralservice.client.ClientEvent;
import fi.koppi.referralservice.client.ClientStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Acknowledges that a client was forgotten. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01", "status": "FORGOTTEN",
         "forgottenAt": "2027-03-01T09:30:00Z"}\
        """)
record ErasureReceipt(UUID id, ClientStatus status, Instant forgottenAt) {

  static ErasureReceipt of(ClientEvent.Forgotten forgotten) {
    return new ErasureReceipt(forgotten.client().value(), ClientStatus.FORGOTTEN, forgotten.at());
  }
}
