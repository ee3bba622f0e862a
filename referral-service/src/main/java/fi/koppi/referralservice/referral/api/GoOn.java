package fi.koppi.referralservice.referral.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that names the offering to which the client goes on. */
@Schema(
    name = "GoOnToOffering",
    examples =
        """
        {"offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c29"}\
        """)
record GoOn(@NotNull UUID offeringId) {}
