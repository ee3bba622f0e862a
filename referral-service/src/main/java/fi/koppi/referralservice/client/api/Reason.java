package fi.koppi.referralservice.client.api;

import fi.koppi.kit.identifier.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The reason for an unusual use of a client's data.
 *
 * @param reason goes into the access log, which outlives the client's data: no names, no places
 */
@Schema(examples = "{\"reason\": \"Data subject's request 2027-118\"}")
record Reason(@NotBlank @Size(max = 500) @PlainText String reason) {}
