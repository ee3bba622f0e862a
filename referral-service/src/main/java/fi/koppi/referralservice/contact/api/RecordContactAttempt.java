package fi.koppi.referralservice.contact.api;

import fi.koppi.referralservice.referral.report.ContactChannel;
import fi.koppi.referralservice.referral.report.ContactResult;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to reach the client.
 *
 * @param at the time of the attempt; now where it is left out
 */
@Schema(
    examples =
        """
        {"channel": "PHONE", "result": "NO_ANSWER"}\
        """)
record RecordContactAttempt(
    @NotNull ContactChannel channel, @NotNull ContactResult result, @Nullable Instant at) {}
