package fi.koppi.referralservice.message.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mark that the messages of the other side have been read. */
@Schema(examples = "{\"upTo\": 1}")
record MarkMessagesRead(@NotNull @Min(1) @Max(1000) Integer upTo) {}
