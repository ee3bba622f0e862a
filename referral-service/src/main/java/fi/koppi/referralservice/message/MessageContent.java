package fi.koppi.referralservice.message;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.referral.report.MessageSubject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a message to be written.
 *
 * @param text null where the subject says all, as in every message that comes by event
 * @param forClient whether the coach is to pass it on to the client; only the college asks for that
 */
public record MessageContent(MessageSubject subject, @Nullable String text, boolean forClient) {

  public MessageContent {
    if (subject == MessageSubject.OTHER && text == null) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED,
          "Give a text, or a subject that needs none; see violations.",
          List.of(
              new Violation(
                  "/text", "other-needs-text", "of the subject OTHER is given, over REST")));
    }
  }

  /** Returns the content of a call, of which a blank text is none and no subject is OTHER. */
  public static MessageContent of(
      @Nullable MessageSubject subject, @Nullable String text, boolean forClient) {
    return new MessageContent(
        subject == null ? MessageSubject.OTHER : subject,
        text == null || text.isBlank() ? null : text,
        forClient);
  }

  @Override
  public String toString() {
    return "MessageContent[masked]";
  }
}
