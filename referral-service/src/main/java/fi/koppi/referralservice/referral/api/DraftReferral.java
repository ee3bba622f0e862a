package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.client.vault.References;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.handover.Priority;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A referral to draft.
 *
 * @param externalReference the referral's id in the authority's own system
 */
@Schema(
    examples =
        """
        {"clientId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03",
         "offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02",
         "priority": "NORMAL", "legalBasis": "STATUTE", "externalReference": "PRV-2027-118"}\
        """)
record DraftReferral(
    @NotNull UUID clientId,
    @NotNull UUID offeringId,
    @NotNull Priority priority,
    @NotNull LegalBasis legalBasis,
    @Schema(pattern = References.SHAPE)
        @Pattern(regexp = References.FORM, message = References.ADVICE)
        @Nullable String externalReference) {}
