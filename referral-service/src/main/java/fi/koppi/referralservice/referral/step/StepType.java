package fi.koppi.referralservice.referral.step;

import java.util.Arrays;
import java.util.List;

/** The name of a step, and the codes that may give its reason. */
public enum StepType {
  SUBMIT,
  ACCEPT_PLACE,
  DECLINE_PLACE,
  WITHDRAW(WithdrawalReason.class),
  REOPEN,
  FOLLOW_UP,
  CLOSE,

  RECEIVE,
  CATCH,
  CONTACT,
  OFFER,
  RESCIND(RescissionReason.class),
  RETURN(ReturnReason.class),
  REFUSE(RefusalReason.class),
  REDIRECT,
  MARK_UNREACHABLE,
  ENROL,
  START,
  PAUSE,
  RESUME,
  INTERRUPT(InterruptionReason.class),
  COMPLETE,

  GIVE_BACK(GiveBackReason.class),
  STOP_SHARING(StopReason.class);

  /** Stands where a step needs no reason. */
  private enum NoReason {}

  private final Class<? extends Enum<?>> reasons;

  StepType() {
    this(NoReason.class);
  }

  StepType(Class<? extends Enum<?>> reasons) {
    this.reasons = reasons;
  }

  /** Returns the side that may take the step, according to the {@link StepTable}. */
  public Side side() {
    return StepTable.side(this);
  }

  /** Returns the codes of which one must be given; empty where the step needs no reason. */
  public List<String> reasons() {
    return Arrays.stream(reasons.getEnumConstants()).map(Enum::name).toList();
  }
}
