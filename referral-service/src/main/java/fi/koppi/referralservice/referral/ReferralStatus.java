package fi.koppi.referralservice.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands, from the coach's draft to the end of follow-up. */
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

  /** The whole machine: what may come next. */
  public Set<ReferralStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> Set.of(RECEIVED, WITHDRAWN);
      case RECEIVED -> Set.of(CAUGHT, RETURNED, REDIRECTED, REFUSED, WITHDRAWN);
      case CAUGHT -> Set.of(IN_GUIDANCE, RETURNED, REDIRECTED, REFUSED, UNREACHABLE, WITHDRAWN);
      case IN_GUIDANCE -> Set.of(OFFERED, RETURNED, REDIRECTED, REFUSED, UNREACHABLE, WITHDRAWN);
      case OFFERED -> Set.of(PLACE_ACCEPTED, DECLINED, WITHDRAWN);
      case DECLINED -> Set.of(IN_GUIDANCE, CLOSED, WITHDRAWN);
      case PLACE_ACCEPTED -> Set.of(ENROLLED, WITHDRAWN);
      case ENROLLED -> Set.of(IN_TRAINING, INTERRUPTED, WITHDRAWN);
      case IN_TRAINING -> Set.of(PAUSED, COMPLETED, INTERRUPTED);
      case PAUSED -> Set.of(IN_TRAINING, INTERRUPTED);
      case COMPLETED, INTERRUPTED -> Set.of(FOLLOW_UP);
      case FOLLOW_UP -> Set.of(CLOSED);
      case RETURNED -> Set.of(SUBMITTED, WITHDRAWN);
      case REFUSED -> Set.of(REDIRECTED, CLOSED);
      case UNREACHABLE -> Set.of(CAUGHT, WITHDRAWN, CLOSED);
      case REDIRECTED, WITHDRAWN, CLOSED -> Set.of();
    };
  }

  /** Whether the target can still come, in however many steps: what comes too early may wait. */
  boolean canReach(ReferralStatus target) {
    var reached = EnumSet.copyOf(Set.of(this));
    while (true) {
      var further = EnumSet.copyOf(reached);
      reached.forEach(status -> further.addAll(status.next()));
      if (further.equals(reached)) {
        return this != target && reached.contains(target);
      }
      reached = further;
    }
  }

  /** Whether the client's way with this college has ended without training, so its seat is free. */
  boolean freesSeat() {
    return this == DECLINED || (this != CLOSED && closesView());
  }

  /** Whether the client is on the way into training, for which there must be a seat. */
  boolean awaitsSeat() {
    return this != DRAFT && !closesView() && canReach(ENROLLED);
  }

  /** Whether the college has nothing to do with the client any more, hence sees nothing of him. */
  boolean closesView() {
    return switch (this) {
      case REDIRECTED, REFUSED, WITHDRAWN, CLOSED -> true;
      case DRAFT,
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
          UNREACHABLE ->
          false;
    };
  }
}
