package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a referral. */
public record ReferralId(UUID value) {}
