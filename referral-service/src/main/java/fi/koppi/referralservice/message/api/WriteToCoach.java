package fi.koppi.referralservice.message.api;

import fi.koppi.kit.identifier.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message of the college to the coach, or through the coach to the client.
 *
 * @param forClient true where the coach is to pass it on
 */
@Schema(examples = "{\"text\": \"Could we meet on Tuesday?\", \"forClient\": true}")
record WriteToCoach(@NotBlank @Size(max = 2000) @PlainText String text, boolean forClient) {

  @Override
  public String toString() {
    return "WriteToCoach[masked]";
  }
}
