package fi.koppi.referralservice.referral.step;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the {@link StepTable}: a step taken from one status.
 *
 * @param side the side that takes the step, or for which Koppi takes it
 * @param automatic whether Koppi takes the step itself, so that no caller can
 * @param implied a step that was not reported but must have happened; it is recorded first
 * @param offering what the step demands of the offering
 * @param view what becomes of the college's view of the client
 */
public record Move(
    ReferralStatus from,
    StepType step,
    Side side,
    boolean automatic,
    ReferralStatus to,
    @Nullable StepType implied,
    OfferingDemand offering,
    SeatEffect seat,
    ClockEffect clock,
    ViewEffect view) {}
