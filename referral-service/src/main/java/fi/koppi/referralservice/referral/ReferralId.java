package fi.koppi.referralservice.referral;

import java.util.UUID;

/** A referral's id. */
public record ReferralId(UUID value) {}
