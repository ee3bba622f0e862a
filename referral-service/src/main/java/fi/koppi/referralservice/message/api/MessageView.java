package fi.koppi.referralservice.message.api;

import fi.koppi.referralservice.message.Message;
import fi.koppi.referralservice.message.ReadableMessage;
import fi.koppi.referralservice.referral.report.MessageSubject;
import fi.koppi.referralservice.referral.step.Side;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message of one side of a referral to the other. */
@Schema(
    examples =
        """
        {"number": 1, "from": "PROVIDER", "subject": "MEETING_REQUESTED", "forClient": true,
         "text": "Could we meet on Tuesday?",
         "at": "2027-01-13T08:15:00Z", "by": "adm-4", "readAt": "2027-01-13T09:00:00Z",
         "passedOnAt": "2027-01-13T10:30:00Z"}\
        """)
record MessageView(
    int number,
    Side from,
    MessageSubject subject,
    boolean forClient,
    @Nullable String text,
    Instant at,
    @Nullable String by,
    @Nullable Instant readAt,
    @Nullable Instant passedOnAt) {

  static MessageView of(ReadableMessage readable) {
    Message message = readable.message();
    return new MessageView(
        message.number(),
        message.from(),
        message.subject(),
        message.forClient(),
        readable.text(),
        message.writtenAt(),
        message.byPerson(),
        message.readAt(),
        message.passedOnAt());
  }

  @Override
  public String toString() {
    return "MessageView[masked]";
  }
}
