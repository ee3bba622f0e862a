package fi.koppi.referralservice.referral.step;

import java.util.EnumSet;
import java.util.Set;

/** The status of a referral, from the coach's draft to the end of the follow-up. */
public enum ReferralStatus {
  DRAFT,
  SUBMITTED,
  RECEIVED,
  CAUGHT,
  IN_GUIDANCE,
  OFFERED,
  DECLINED,
  PLACE_ACCEPTED,
  ENROLLED,
  IN_TRAINING,
  PAUSED,
  COMPLETED,
  INTERRUPTED,
  FOLLOW_UP,
  RETURNED,
  REDIRECTED,
  REFUSED,
  UNREACHABLE,
  WITHDRAWN,
  CLOSED;

  /** Returns the statuses that may follow directly, according to the {@link StepTable}. */
  public Set<ReferralStatus> next() {
    return StepTable.next(this);
  }

  /** Returns whether the target can still follow, in any number of steps. */
  public boolean canReach(ReferralStatus target) {
    var reached = EnumSet.copyOf(next());
    while (!reached.contains(target)) {
      var further = EnumSet.copyOf(reached);
      reached.forEach(status -> further.addAll(status.next()));
      if (further.equals(reached)) {
        return false;
      }
      reached = further;
    }
    return this != target;
  }

  /** Returns whether the client is on the way into training, for which a seat is needed. */
  public boolean needsSeat() {
    return this != DRAFT && canReach(ENROLLED);
  }

  /** Returns whether the {@link StepTable} has the step from this status. */
  public boolean allows(StepType step) {
    return StepTable.find(this, step).isPresent();
  }

  /** Returns whether the client is in training, which may be paused. */
  public boolean isInTraining() {
    return allows(StepType.PAUSE) || allows(StepType.RESUME);
  }

  /** Returns whether the college's part has ended, so that it no longer sees the client. */
  public boolean closesView() {
    return StepTable.closesView(this);
  }
}
