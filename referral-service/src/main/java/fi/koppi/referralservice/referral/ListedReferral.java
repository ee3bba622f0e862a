package fi.koppi.referralservice.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a referral, without the history and outcomes that a referral brings along.
 */
public record ListedReferral(
    UUID id,
    long version,
    ReferralStatus status,
    UUID offeringId,
    Priority priority,
    @Nullable CatchClock catchClock) {}
