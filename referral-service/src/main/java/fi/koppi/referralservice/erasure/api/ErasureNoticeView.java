package fi.koppi.referralservice.erasure.api;

import fi.koppi.referralservice.erasure.ErasureNotice;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice by which a college is told that the client of one referral was erased. */
@Schema(
    examples =
        """
        {"referralId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04",
         "providerId": "01920000-0000-7000-8000-000000000201", "toldAt": "2027-03-01T09:30:00Z",
         "acknowledgedAt": "2027-03-02T07:00:00Z", "acknowledgedBy": "adm-4"}\
        """)
record ErasureNoticeView(
    UUID referralId,
    UUID providerId,
    Instant toldAt,
    @Nullable Instant acknowledgedAt,
    @Nullable String acknowledgedBy) {

  static ErasureNoticeView of(ErasureNotice notice) {
    return new ErasureNoticeView(
        notice.referral().value(),
        notice.provider().value(),
        notice.toldAt(),
        notice.acknowledgedAt(),
        notice.acknowledgedBy());
  }
}
