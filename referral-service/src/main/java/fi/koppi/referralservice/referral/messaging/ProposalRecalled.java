package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.identifier.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event by which a college takes a proposal back.
 *
 * @param by the person's id at the college, where a person did it
 */
record ProposalRecalled(UUID referralId, UUID proposalId, @Nullable PersonId by) {}
