package fi.koppi.referralservice.contact.api;

import fi.koppi.referralservice.contact.ContactAttempt;
import fi.koppi.referralservice.referral.report.ContactChannel;
import fi.koppi.referralservice.referral.report.ContactResult;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attempt of the college to reach the client of a referral. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c71", "channel": "PHONE", "result": "NO_ANSWER",
         "at": "2027-01-13T08:15:00Z", "recordedAt": "2027-01-13T08:16:00Z", "by": "adm-4"}\
        """)
record ContactAttemptView(
    UUID id,
    ContactChannel channel,
    ContactResult result,
    Instant at,
    Instant recordedAt,
    @Nullable String by) {

  static ContactAttemptView of(ContactAttempt attempt) {
    return new ContactAttemptView(
        attempt.id().value(),
        attempt.made().channel(),
        attempt.made().result(),
        attempt.made().at(),
        attempt.recordedAt(),
        attempt.byPerson());
  }
}
