package fi.koppi.referralservice.client;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;

/**
 * A client as a referral knows it.
 *
 * @param authority the authority that the client belongs to
 * @param hasCareerGoal whether there is a goal, without which nobody is referred
 */
public record ReferredClient(ClientId id, AuthorityId authority, boolean hasCareerGoal) {}
