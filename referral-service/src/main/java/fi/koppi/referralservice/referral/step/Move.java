package fi.koppi.referralservice.referral.step;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the {@link StepTable}: a step taken from one status.
 *
 * @param implied a step that is taken first and stands in the history too, where this one proves it
 */
public record Move(
    ReferralStatus from,
    StepType step,
    ReferralStatus to,
    @Nullable StepType implied,
    SeatEffect seat,
    ClockEffect clock) {}
