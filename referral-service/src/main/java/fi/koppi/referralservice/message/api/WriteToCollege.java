package fi.koppi.referralservice.message.api;

import fi.koppi.kit.identifier.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message of the coach to the college. */
@Schema(examples = "{\"text\": \"The client has found a bicycle for the way to you.\"}")
record WriteToCollege(@NotBlank @Size(max = 2000) @PlainText String text) {

  @Override
  public String toString() {
    return "WriteToCollege[masked]";
  }
}
