package fi.koppi.referralservice.client.api;

import fi.koppi.kit.identifier.NoIdentityCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A security ban to set.
 *
 * @param validUntil when to look at it again; a day that has passed does not lift the ban
 * @param reason goes into the access log: no names, no places
 */
@Schema(examples = "{\"validUntil\": \"2031-12-31\", \"reason\": \"Notice of the register\"}")
record SetSecurityBan(
    @Nullable LocalDate validUntil, @NotBlank @Size(max = 500) @NoIdentityCode String reason) {}
