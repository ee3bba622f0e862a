package fi.koppi.referralservice.message.api;

import fi.koppi.kit.identifier.PlainText;
import fi.koppi.referralservice.message.MessageContent;
import fi.koppi.referralservice.referral.report.MessageSubject;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message of the college to the coach, or through the coach to the client.
 *
 * @param forClient whether the coach is to pass it on; not where it is left out
 * @param subject the subject; OTHER where it is left out
 * @param text the text, required where the subject is OTHER
 */
@Schema(
    examples =
        """
        {"subject": "MEETING_REQUESTED", "text": "Could we meet on Tuesday?", "forClient": true}\
        """)
record WriteToCoach(
    @Nullable MessageSubject subject,
    @Size(max = 2000) @PlainText @Nullable String text,
    @Nullable Boolean forClient) {

  MessageContent content() {
    return MessageContent.of(subject, text, Boolean.TRUE.equals(forClient));
  }

  @Override
  public String toString() {
    return "WriteToCoach[masked]";
  }
}
