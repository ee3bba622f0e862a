package fi.koppi.referralservice.message.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The note that the client has got a message of the college. */
@Schema(examples = "{\"number\": 1}")
record PassOnMessage(@NotNull @Min(1) @Max(1000) Integer number) {}
