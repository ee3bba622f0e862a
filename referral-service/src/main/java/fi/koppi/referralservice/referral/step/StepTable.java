package fi.koppi.referralservice.referral.step;

import static fi.koppi.referralservice.referral.step.ClockEffect.START_CATCH;
import static fi.koppi.referralservice.referral.step.ClockEffect.STOP_CATCH;
import static fi.koppi.referralservice.referral.step.ReferralStatus.CAUGHT;
import static fi.koppi.referralservice.referral.step.ReferralStatus.CLOSED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.COMPLETED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.DECLINED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.DRAFT;
import static fi.koppi.referralservice.referral.step.ReferralStatus.ENROLLED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.INTERRUPTED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.IN_GUIDANCE;
import static fi.koppi.referralservice.referral.step.ReferralStatus.IN_TRAINING;
import static fi.koppi.referralservice.referral.step.ReferralStatus.OFFERED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.PAUSED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.PLACE_ACCEPTED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.RECEIVED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.REDIRECTED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.REFUSED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.RETURNED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.SUBMITTED;
import static fi.koppi.referralservice.referral.step.ReferralStatus.UNREACHABLE;
import static fi.koppi.referralservice.referral.step.ReferralStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole lifecycle of a referral in one table: who takes which step from where to where, which
 * step it implies, and what becomes of the seat and the clocks. The diagram in the README, the text
 * of the operations in OpenAPI and the test of all combinations are drawn from it.
 */
public final class StepTable {

  private static final List<Move> MOVES =
      Stream.of(
              // The authority hands the client over.
              step(StepType.SUBMIT)
                  .from(DRAFT, RETURNED)
                  .to(SUBMITTED)
                  .seat(SeatEffect.REQUEST)
                  .clock(START_CATCH),

              // The college answers. Whoever catches, returns or refuses has received.
              step(StepType.RECEIVE).from(SUBMITTED).to(RECEIVED),
              step(StepType.CATCH).from(RECEIVED).to(CAUGHT).clock(STOP_CATCH),
              step(StepType.CATCH)
                  .from(SUBMITTED)
                  .implying(StepType.RECEIVE)
                  .to(CAUGHT)
                  .clock(STOP_CATCH),
              step(StepType.RETURN).from(RECEIVED, CAUGHT, IN_GUIDANCE).to(RETURNED),
              step(StepType.RETURN).from(SUBMITTED).implying(StepType.RECEIVE).to(RETURNED),
              step(StepType.REFUSE)
                  .from(RECEIVED, CAUGHT, IN_GUIDANCE)
                  .to(REFUSED)
                  .seat(SeatEffect.RELEASE),
              step(StepType.REFUSE)
                  .from(SUBMITTED)
                  .implying(StepType.RECEIVE)
                  .to(REFUSED)
                  .seat(SeatEffect.RELEASE),
              step(StepType.REDIRECT)
                  .from(RECEIVED, CAUGHT, IN_GUIDANCE, REFUSED)
                  .to(REDIRECTED)
                  .seat(SeatEffect.RELEASE),

              // The college can do nothing more. Who is in training is interrupted instead.
              step(StepType.GIVE_BACK)
                  .from(SUBMITTED, RECEIVED, CAUGHT, IN_GUIDANCE, UNREACHABLE)
                  .to(RETURNED)
                  .seat(SeatEffect.RELEASE),
              step(StepType.GIVE_BACK)
                  .from(OFFERED, DECLINED, PLACE_ACCEPTED, ENROLLED)
                  .to(RETURNED)
                  .seat(SeatEffect.RELEASE),

              // College and client find each other. Whoever offers a place has been in contact.
              step(StepType.CONTACT).from(CAUGHT, DECLINED).to(IN_GUIDANCE),
              step(StepType.MARK_UNREACHABLE).from(CAUGHT, IN_GUIDANCE).to(UNREACHABLE),
              step(StepType.REOPEN).from(UNREACHABLE).to(CAUGHT),
              step(StepType.OFFER).from(IN_GUIDANCE).to(OFFERED),
              step(StepType.OFFER).from(CAUGHT).implying(StepType.CONTACT).to(OFFERED),
              step(StepType.ACCEPT_PLACE).from(OFFERED).to(PLACE_ACCEPTED).seat(SeatEffect.CONFIRM),
              step(StepType.DECLINE_PLACE).from(OFFERED).to(DECLINED).seat(SeatEffect.RELEASE),

              // Training.
              step(StepType.ENROL).from(PLACE_ACCEPTED).to(ENROLLED),
              step(StepType.START).from(ENROLLED).to(IN_TRAINING),
              step(StepType.PAUSE).from(IN_TRAINING).to(PAUSED),
              step(StepType.RESUME).from(PAUSED).to(IN_TRAINING),
              step(StepType.COMPLETE).from(IN_TRAINING).to(COMPLETED),
              step(StepType.INTERRUPT).from(IN_TRAINING, PAUSED).to(INTERRUPTED),
              step(StepType.INTERRUPT).from(ENROLLED).to(INTERRUPTED).seat(SeatEffect.NO_SHOW),
              step(StepType.FOLLOW_UP).from(COMPLETED, INTERRUPTED).to(ReferralStatus.FOLLOW_UP),
              // The client goes on with the training, and only the exchange about it ends.
              step(StepType.STOP_SHARING).from(IN_TRAINING, PAUSED).to(ReferralStatus.FOLLOW_UP),

              // The end.
              step(StepType.WITHDRAW)
                  .from(DRAFT, SUBMITTED, RECEIVED, CAUGHT, IN_GUIDANCE, OFFERED, DECLINED)
                  .to(WITHDRAWN)
                  .seat(SeatEffect.RELEASE),
              step(StepType.WITHDRAW)
                  .from(PLACE_ACCEPTED, ENROLLED, RETURNED, UNREACHABLE)
                  .to(WITHDRAWN)
                  .seat(SeatEffect.RELEASE),
              step(StepType.CLOSE)
                  .from(DECLINED, REFUSED, UNREACHABLE)
                  .to(CLOSED)
                  .seat(SeatEffect.RELEASE),
              step(StepType.CLOSE).from(ReferralStatus.FOLLOW_UP).to(CLOSED))
          .flatMap(Row::moves)
          .toList();

  private static final Map<ReferralStatus, Map<StepType, Move>> BY_STATUS =
      MOVES.stream()
          .collect(
              Collectors.groupingBy(
                  Move::from, Collectors.toUnmodifiableMap(Move::step, Function.identity())));

  private StepTable() {}

  /** Returns all moves, in the order in which they are written above. */
  public static List<Move> moves() {
    return MOVES;
  }

  /** Finds the move that a step makes from a status; empty where the step may not be taken. */
  public static Optional<Move> find(ReferralStatus from, StepType step) {
    return Optional.ofNullable(BY_STATUS.get(from)).map(steps -> steps.get(step));
  }

  /** Returns the status to which a step leads, which is the same from every status. */
  public static ReferralStatus target(StepType step) {
    return MOVES.stream()
        .filter(move -> move.step() == step)
        .map(Move::to)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the statuses that may follow a status directly. An implied step counts as a move of its
   * own.
   */
  static Set<ReferralStatus> next(ReferralStatus from) {
    return MOVES.stream()
        .filter(move -> move.from() == from && move.implied() == null)
        .map(Move::to)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferralStatus.class)));
  }

  private static Row step(StepType step) {
    return new Row(step, List.of(), null, null, SeatEffect.NONE, ClockEffect.NONE);
  }

  /** A step from several statuses that has the same effects from each. */
  private record Row(
      StepType step,
      List<ReferralStatus> from,
      @Nullable ReferralStatus to,
      @Nullable StepType implied,
      SeatEffect seat,
      ClockEffect clock) {

    Row from(ReferralStatus... statuses) {
      return new Row(step, Arrays.asList(statuses), to, implied, seat, clock);
    }

    Row to(ReferralStatus target) {
      return new Row(step, from, target, implied, seat, clock);
    }

    Row implying(StepType first) {
      return new Row(step, from, to, first, seat, clock);
    }

    Row seat(SeatEffect effect) {
      return new Row(step, from, to, implied, effect, clock);
    }

    Row clock(ClockEffect effect) {
      return new Row(step, from, to, implied, seat, effect);
    }

    Stream<Move> moves() {
      var target = Objects.requireNonNull(to);
      return from.stream().map(status -> new Move(status, step, target, implied, seat, clock));
    }
  }
}
