package fi.koppi.referralservice.referral.step;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the {@link StepTable}: a step taken from one status.
 *
 * @param implied a step that was not reported but must have happened; it is recorded first
 */
public record Move(
    ReferralStatus from,
    StepType step,
    ReferralStatus to,
    @Nullable StepType implied,
    SeatEffect seat,
    ClockEffect clock) {}
