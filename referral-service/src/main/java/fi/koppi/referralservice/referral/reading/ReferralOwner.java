package fi.koppi.referralservice.referral.reading;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;

/** The client of a referral and the authority to which both belong. */
public record ReferralOwner(ClientId clientId, AuthorityId authorityId) {}
