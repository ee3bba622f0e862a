package fi.koppi.referralservice.referral.report;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.referral.ReferralProblem;
import fi.koppi.referralservice.referral.step.InterruptionReason;
import fi.koppi.referralservice.referral.step.OfferedCondition;
import fi.koppi.referralservice.referral.step.RefusalReason;
import fi.koppi.referralservice.referral.step.RescissionReason;
import fi.koppi.referralservice.referral.step.ReturnReason;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A status that a college's admission system reports over its topic. */
public enum ReportedStatus {
  CAUGHT(StepType.CATCH),
  CONTACTED(StepType.CONTACT),
  OFFERED(StepType.OFFER),
  RESCINDED(StepType.RESCIND),
  REFUSED(StepType.REFUSE),
  RETURNED(StepType.RETURN),
  UNREACHABLE(StepType.MARK_UNREACHABLE),
  ENROLLED(StepType.ENROL),
  STARTED(StepType.START),
  PAUSED(StepType.PAUSE),
  RESUMED(StepType.RESUME),
  INTERRUPTED(StepType.INTERRUPT),
  COMPLETED(StepType.COMPLETE);

  private final StepType step;

  ReportedStatus(StepType step) {
    this.step = step;
  }

  public StepType step() {
    return step;
  }

  /**
   * Returns the step with its reason and its day; empty for enrolment, which needs a seat as well.
   *
   * @param conditions the conditions of an offer; empty for every other step
   * @param effectiveOn the day from which a step of training holds; today where none is named
   * @throws Refused when the reason is missing, of another step's list, or given where none
   *     belongs, as conditions of anything but an offer are, and a day of what is no step of
   *     training
   */
  public Optional<Step.Requested> requestedStep(
      @Nullable String reason, List<OfferedCondition> conditions, @Nullable LocalDate effectiveOn) {
    requireReason(reason);
    requireConditionsOfOffer(conditions);
    var requested = step(reason, conditions, effectiveOn);
    if (effectiveOn != null && requested.filter(Step.Training.class::isInstance).isEmpty()) {
      throw new Refused(
          ReferralProblem.EFFECTIVE_DAY, "Leave effectiveOn out: only steps of training have one.");
    }
    return requested;
  }

  private Optional<Step.Requested> step(
      @Nullable String reason, List<OfferedCondition> conditions, @Nullable LocalDate effectiveOn) {
    return switch (this) {
      case CAUGHT -> Optional.of(new Step.Catch());
      case CONTACTED -> Optional.of(new Step.Contact());
      case OFFERED -> Optional.of(new Step.Offer(conditions));
      case RESCINDED -> Optional.of(new Step.Rescind(code(RescissionReason.class, reason)));
      case REFUSED -> Optional.of(new Step.Refuse(code(RefusalReason.class, reason)));
      case RETURNED -> Optional.of(new Step.Return(code(ReturnReason.class, reason)));
      case UNREACHABLE -> Optional.of(new Step.MarkUnreachable());
      case ENROLLED -> Optional.empty();
      case STARTED -> Optional.of(new Step.Start(effectiveOn));
      case PAUSED -> Optional.of(new Step.Pause(effectiveOn));
      case RESUMED -> Optional.of(new Step.Resume(effectiveOn));
      case INTERRUPTED ->
          Optional.of(new Step.Interrupt(code(InterruptionReason.class, reason), effectiveOn));
      case COMPLETED -> Optional.of(new Step.Complete(effectiveOn));
    };
  }

  private void requireReason(@Nullable String reason) {
    if (step.reasons().isEmpty() && reason != null) {
      throw new Refused(ReferralProblem.REFERRAL_REASON, "Leave the reason out.");
    }
  }

  private void requireConditionsOfOffer(List<OfferedCondition> conditions) {
    if (this != OFFERED && !conditions.isEmpty()) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED, "Only what is OFFERED has conditions: leave them out.");
    }
  }

  private <R extends Enum<R>> R code(Class<R> reasons, @Nullable String code) {
    return Arrays.stream(reasons.getEnumConstants())
        .filter(constant -> constant.name().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new Refused(
                ReferralProblem.REFERRAL_REASON,
                "Give one of " + step.reasons() + " as the reason."));
  }
}
