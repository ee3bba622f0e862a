package fi.koppi.catalogservice.proposal.api;

import fi.koppi.catalogservice.proposal.DeclineReason;
import fi.koppi.kit.identifier.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The request that declines a proposal.
 *
 * @param note an explanation in words; never about a person
 */
@Schema(
    examples = "{\"reason\": \"NO_CAPACITY\", \"note\": \"The machine hall is full until June\"}")
record DeclineProposal(
    @NotNull DeclineReason reason, @Nullable @Size(min = 1, max = 500) @PlainText String note) {}
