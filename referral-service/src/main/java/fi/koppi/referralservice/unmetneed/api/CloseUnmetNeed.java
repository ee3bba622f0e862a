package fi.koppi.referralservice.unmetneed.api;

import fi.koppi.referralservice.unmetneed.Closing;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body that closes an unmet need.
 *
 * @param reference the id of the offering, or of the client's referral; left out for OTHER
 */
@Schema(
    examples =
        """
        {"closedBy": "OFFERING", "reference": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21"}\
        """)
record CloseUnmetNeed(@NotNull Closing.By closedBy, @Nullable UUID reference) {

  Closing closing() {
    return new Closing(closedBy, reference);
  }
}
