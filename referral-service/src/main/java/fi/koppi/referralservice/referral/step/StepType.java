package fi.koppi.referralservice.referral.step;

import static fi.koppi.referralservice.referral.step.Side.COACH;
import static fi.koppi.referralservice.referral.step.Side.PROVIDER;

import java.util.Arrays;
import java.util.List;

/** The name of a step, the side that takes it, and the codes that may give its reason. */
public enum StepType {
  SUBMIT(COACH),
  ACCEPT_PLACE(COACH),
  DECLINE_PLACE(COACH),
  WITHDRAW(COACH, WithdrawalReason.class),
  REOPEN(COACH),
  FOLLOW_UP(COACH),
  CLOSE(COACH),

  RECEIVE(PROVIDER),
  CATCH(PROVIDER),
  CONTACT(PROVIDER),
  OFFER(PROVIDER),
  RETURN(PROVIDER, ReturnReason.class),
  REFUSE(PROVIDER, RefusalReason.class),
  REDIRECT(PROVIDER),
  MARK_UNREACHABLE(PROVIDER),
  ENROL(PROVIDER),
  START(PROVIDER),
  PAUSE(PROVIDER),
  RESUME(PROVIDER),
  INTERRUPT(PROVIDER, InterruptionReason.class),
  COMPLETE(PROVIDER),

  /** Koppi takes this step for a college that can take none any more; no operation does. */
  GIVE_BACK(PROVIDER, GiveBackReason.class),

  /** Koppi takes this step for the authority when a client in training is shared no more. */
  STOP_SHARING(COACH, StopReason.class);

  /** Stands where a step needs no reason. */
  private enum NoReason {}

  private final Side side;
  private final Class<? extends Enum<?>> reasons;

  StepType(Side side) {
    this(side, NoReason.class);
  }

  StepType(Side side, Class<? extends Enum<?>> reasons) {
    this.side = side;
    this.reasons = reasons;
  }

  /** Returns the side that may take the step. */
  public Side side() {
    return side;
  }

  /** Returns the codes of which one must be given; empty where the step needs no reason. */
  public List<String> reasons() {
    return Arrays.stream(reasons.getEnumConstants()).map(Enum::name).toList();
  }
}
