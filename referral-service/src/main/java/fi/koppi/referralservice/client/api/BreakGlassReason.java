package fi.koppi.referralservice.client.api;

import fi.koppi.kit.identifier.PlainText;
import fi.koppi.referralservice.client.ban.BreakGlass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The reason to read contact data by break-glass.
 *
 * @param reason goes into the access log with the code: no names, no places
 */
@Schema(examples = "{\"code\": \"CONTACT_WITH_CLIENT\", \"reason\": \"Interview of week 12\"}")
record BreakGlassReason(
    @NotNull BreakGlass.Code code, @NotBlank @Size(max = 400) @PlainText String reason) {

  BreakGlass reasonGiven() {
    return new BreakGlass(code, reason);
  }
}
