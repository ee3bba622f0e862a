package fi.koppi.referralservice.erasure.api;

import fi.koppi.referralservice.erasure.Erasure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The erasure of a client: which colleges were told, and which have acknowledged. */
@Schema(
    examples =
        """
        {"clientId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01", "forgottenAt": "2027-03-01T09:30:00Z",
         "notices": [{"referralId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04",
                      "providerId": "01920000-0000-7000-8000-000000000201",
                      "toldAt": "2027-03-01T09:30:00Z", "acknowledgedAt": "2027-03-02T07:00:00Z",
                      "acknowledgedBy": "adm-4"}]}\
        """)
record ErasureView(UUID clientId, Instant forgottenAt, List<ErasureNoticeView> notices) {

  static ErasureView of(Erasure erasure) {
    return new ErasureView(
        erasure.client().value(),
        erasure.forgottenAt(),
        erasure.notices().stream().map(ErasureNoticeView::of).toList());
  }
}
