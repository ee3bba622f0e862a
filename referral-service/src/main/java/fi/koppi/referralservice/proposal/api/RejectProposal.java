package fi.koppi.referralservice.proposal.api;

import fi.koppi.referralservice.proposal.RejectionReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that records why a proposal is rejected. */
@Schema(examples = "{\"reason\": \"NOT_FUNDED\"}")
record RejectProposal(@NotNull RejectionReason reason) {}
