package fi.koppi.referralservice.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The confirmation that a message was written, read or passed on. It holds no text. */
@Schema(examples = "{\"number\": 1, \"at\": \"2027-01-13T08:15:00Z\"}")
public record MessageReceipt(int number, Instant at) {}
