package fi.koppi.referralservice.message.api;

import fi.koppi.kit.identifier.PlainText;
import fi.koppi.referralservice.message.MessageContent;
import fi.koppi.referralservice.referral.report.MessageSubject;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message of the coach to the college.
 *
 * @param subject the subject; OTHER where it is left out
 * @param text the text, required where the subject is OTHER
 */
@Schema(
    examples =
        """
        {"subject": "OTHER", "text": "The client has found a bicycle for the way to you."}\
        """)
record WriteToCollege(
    @Nullable MessageSubject subject, @Size(max = 2000) @PlainText @Nullable String text) {

  MessageContent content() {
    return MessageContent.of(subject, text, false);
  }

  @Override
  public String toString() {
    return "WriteToCollege[masked]";
  }
}
