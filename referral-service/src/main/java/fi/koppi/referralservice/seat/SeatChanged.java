package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.ReferralId;
import java.time.Instant;

/**
 * The seat of a referral is in a new state; announced to other features in the same transaction.
 */
public record SeatChanged(ReferralId referral, Instant at) {}
