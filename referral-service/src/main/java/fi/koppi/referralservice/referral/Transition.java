package fi.koppi.referralservice.referral;

import java.util.Arrays;
import java.util.List;

/**
 * Every step that somebody takes: who may take it, where it leads and which codes may give its
 * reason. Whether it may be taken now is told by {@link ReferralStatus#next()}.
 */
public enum Transition {
  SUBMIT(Party.COACH, ReferralStatus.SUBMITTED),
  ACCEPT_PLACE(Party.COACH, ReferralStatus.PLACE_ACCEPTED),
  DECLINE_PLACE(Party.COACH, ReferralStatus.DECLINED),
  WITHDRAW(Party.COACH, ReferralStatus.WITHDRAWN, WithdrawalReason.class),
  REOPEN(Party.COACH, ReferralStatus.CAUGHT),
  FOLLOW_UP(Party.COACH, ReferralStatus.FOLLOW_UP),
  CLOSE(Party.COACH, ReferralStatus.CLOSED),

  RECEIVE(Party.PROVIDER, ReferralStatus.RECEIVED),
  CATCH(Party.PROVIDER, ReferralStatus.CAUGHT),
  CONTACT(Party.PROVIDER, ReferralStatus.IN_GUIDANCE),
  OFFER(Party.PROVIDER, ReferralStatus.OFFERED),
  RETURN(Party.PROVIDER, ReferralStatus.RETURNED, ReturnReason.class),
  REFUSE(Party.PROVIDER, ReferralStatus.REFUSED, RefusalReason.class),
  MARK_UNREACHABLE(Party.PROVIDER, ReferralStatus.UNREACHABLE),
  ENROL(Party.PROVIDER, ReferralStatus.ENROLLED),
  START(Party.PROVIDER, ReferralStatus.IN_TRAINING),
  PAUSE(Party.PROVIDER, ReferralStatus.PAUSED),
  RESUME(Party.PROVIDER, ReferralStatus.IN_TRAINING),
  INTERRUPT(Party.PROVIDER, ReferralStatus.INTERRUPTED, InterruptionReason.class),
  COMPLETE(Party.PROVIDER, ReferralStatus.COMPLETED);

  /** Stands where a step needs no reason. */
  private enum NoReason {}

  private final Party party;
  private final ReferralStatus target;
  private final Class<? extends Enum<?>> reasons;

  Transition(Party party, ReferralStatus target) {
    this(party, target, NoReason.class);
  }

  Transition(Party party, ReferralStatus target, Class<? extends Enum<?>> reasons) {
    this.party = party;
    this.target = target;
    this.reasons = reasons;
  }

  Party party() {
    return party;
  }

  ReferralStatus target() {
    return target;
  }

  /** The codes of which one must be given; empty where the step needs no reason. */
  List<String> reasons() {
    return Arrays.stream(reasons.getEnumConstants()).map(Enum::name).toList();
  }

  /** Resuming is only for what was paused, starting only for what was not. */
  boolean fits(ReferralStatus from) {
    return from.next().contains(target)
        && (this == RESUME)
            == (from == ReferralStatus.PAUSED && target == ReferralStatus.IN_TRAINING)
        && (this == REOPEN)
            == (from == ReferralStatus.UNREACHABLE && target == ReferralStatus.CAUGHT);
  }
}
