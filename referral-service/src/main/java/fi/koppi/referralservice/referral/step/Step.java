package fi.koppi.referralservice.referral.step;

import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.clockrule.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody takes in a referral, with the data that this step needs and no other. {@link
 * StepTable} holds where each step may be taken and what follows from it.
 */
public sealed interface Step {

  StepType type();

  /** Returns the code of the step's reason, or null for a step that needs none. */
  default @Nullable Enum<?> reason() {
    return null;
  }

  /** Returns the term of the clock that the step starts, or null for a step that starts none. */
  default @Nullable Term term() {
    return null;
  }

  /** Returns the day from which the step holds, or null where none was named. */
  default @Nullable LocalDate effectiveOn() {
    return null;
  }

  /**
   * A step that needs no more than it carries. All others depend on something outside the referral,
   * such as a reserved seat, and have a use case of their own that demands it.
   */
  sealed interface Plain extends Step permits Requested, Automatic {}

  /** A plain step that a person or a system asks for, over REST or by an event. */
  sealed interface Requested extends Plain {}

  /**
   * A step of training, which holds from a day in Finland that may lie before the day on which it
   * is recorded. Where no day is named, it is that day.
   */
  sealed interface Training extends Requested {
    @Override
    @Nullable LocalDate effectiveOn();
  }

  /**
   * A plain step that Koppi takes itself, because something else has happened. No caller can ask
   * for it.
   */
  sealed interface Automatic extends Plain {}

  /**
   * The coach sends the referral to the college.
   *
   * @param term the time that the college has to catch it
   */
  record Submit(Term term) implements Step {
    @Override
    public StepType type() {
      return StepType.SUBMIT;
    }
  }

  /** The client takes the place offered, for which a seat is reserved. */
  record AcceptPlace() implements Step {
    @Override
    public StepType type() {
      return StepType.ACCEPT_PLACE;
    }
  }

  /** The college enrols the client as a student, for whom a seat is confirmed. */
  record Enrol() implements Step {
    @Override
    public StepType type() {
      return StepType.ENROL;
    }
  }

  /** The referral goes on as another one, to another offering or college. */
  record Redirect(ReferralId child) implements Step {
    @Override
    public StepType type() {
      return StepType.REDIRECT;
    }
  }

  /** The client does not take the place offered. */
  record DeclinePlace() implements Requested {
    @Override
    public StepType type() {
      return StepType.DECLINE_PLACE;
    }
  }

  /** The coach or the client takes the referral back. */
  record Withdraw(WithdrawalReason reason) implements Requested {
    @Override
    public StepType type() {
      return StepType.WITHDRAW;
    }
  }

  /** The coach gives a client who was unreachable back to the college. */
  record Reopen() implements Requested {
    @Override
    public StepType type() {
      return StepType.REOPEN;
    }
  }

  /** The follow-up begins after training; the first outcome takes this step. */
  record FollowUp() implements Automatic {
    @Override
    public StepType type() {
      return StepType.FOLLOW_UP;
    }
  }

  /** The coach closes the referral. */
  record Close() implements Requested {
    @Override
    public StepType type() {
      return StepType.CLOSE;
    }
  }

  /** The college has fetched the referral. */
  record Receive() implements Automatic {
    @Override
    public StepType type() {
      return StepType.RECEIVE;
    }
  }

  /** A named person at the college takes responsibility for the client. */
  record Catch() implements Requested {
    @Override
    public StepType type() {
      return StepType.CATCH;
    }
  }

  /** The college has reached the client. */
  record Contact() implements Requested {
    @Override
    public StepType type() {
      return StepType.CONTACT;
    }
  }

  /**
   * The college offers the client a place.
   *
   * @param conditions what has to be met before the client is enrolled, one of each code
   */
  record Offer(List<OfferedCondition> conditions) implements Requested {

    public Offer {
      conditions = List.copyOf(conditions);
      if (conditions.stream().map(OfferedCondition::code).distinct().count() < conditions.size()) {
        throw OfferedCondition.refused("code-twice", "must have one of each code at most");
      }
    }

    @Override
    public StepType type() {
      return StepType.OFFER;
    }
  }

  /**
   * The college takes back the place that it has offered, whatever became of the offer, and goes on
   * with the client.
   */
  record Rescind(RescissionReason reason) implements Requested {

    @Override
    public StepType type() {
      return StepType.RESCIND;
    }
  }

  /** The college returns the referral to be corrected. */
  record Return(ReturnReason reason) implements Requested {
    @Override
    public StepType type() {
      return StepType.RETURN;
    }
  }

  /** The exchange gives the client back to the coach, because the college can do nothing more. */
  record GiveBack(GiveBackReason reason) implements Automatic {
    @Override
    public StepType type() {
      return StepType.GIVE_BACK;
    }
  }

  /**
   * The exchange ends the college's part in training that goes on, because the authority may share
   * the client no more. The client keeps the seat.
   */
  record StopSharing(StopReason reason) implements Automatic {
    @Override
    public StepType type() {
      return StepType.STOP_SHARING;
    }
  }

  /** The college cannot take the client. */
  record Refuse(RefusalReason reason) implements Requested {
    @Override
    public StepType type() {
      return StepType.REFUSE;
    }
  }

  /** The college cannot reach the client. */
  record MarkUnreachable() implements Requested {
    @Override
    public StepType type() {
      return StepType.MARK_UNREACHABLE;
    }
  }

  /** Training has started. */
  record Start(@Nullable LocalDate effectiveOn) implements Training {
    @Override
    public StepType type() {
      return StepType.START;
    }
  }

  /** Training is paused. */
  record Pause(@Nullable LocalDate effectiveOn) implements Training {
    @Override
    public StepType type() {
      return StepType.PAUSE;
    }
  }

  /** Training goes on after a pause. */
  record Resume(@Nullable LocalDate effectiveOn) implements Training {
    @Override
    public StepType type() {
      return StepType.RESUME;
    }
  }

  /** Training ended early, or never began. */
  record Interrupt(InterruptionReason reason, @Nullable LocalDate effectiveOn) implements Training {
    @Override
    public StepType type() {
      return StepType.INTERRUPT;
    }
  }

  /** Training is completed. */
  record Complete(@Nullable LocalDate effectiveOn) implements Training {
    @Override
    public StepType type() {
      return StepType.COMPLETE;
    }
  }
}
