package fi.koppi.referralservice.client;

import fi.koppi.referralservice.ClientId;
import java.util.UUID;

/**
 * A client as a referral knows it.
 *
 * @param organisation the authority that the client belongs to
 * @param hasCareerGoal whether there is a goal, without which nobody is referred
 */
public record ReferredClient(ClientId id, UUID organisation, boolean hasCareerGoal) {}
