package fi.koppi.referralservice.referral.step;

import static fi.koppi.referralservice.referral.step.ClockEffect.START_CATCH;
import static fi.koppi.referralservice.referral.step.ClockEffect.STOP_CATCH;
import static fi.koppi.referralservice.referral.step.OfferingDemand.NOT_CANCELLED;
import static fi.koppi.referralservice.referral.step.OfferingDemand.TAKES_PLACE;
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
import static fi.koppi.referralservice.referral.step.Side.COACH;
import static fi.koppi.referralservice.referral.step.Side.PROVIDER;
import static fi.koppi.referralservice.referral.step.ViewEffect.OPEN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole lifecycle of a referral in one table: who takes which step from where to where, which
 * step it implies, what it demands of the offering, and what becomes of the seat, the clocks and
 * the college's view of the client. The diagram in the README, the text of the operations in
 * OpenAPI and the test of all combinations are drawn from it.
 */
public final class StepTable {

  private static final List<Move> MOVES =
      Stream.of(
              // The authority hands the client over. A submission checks more of the offering.
              step(StepType.SUBMIT)
                  .by(COACH)
                  .from(DRAFT, RETURNED)
                  .to(SUBMITTED)
                  .seat(SeatEffect.REQUEST)
                  .clock(START_CATCH)
                  .view(OPEN),

              // The college answers. Whoever catches, returns or refuses has received.
              step(StepType.RECEIVE).byKoppiFor(PROVIDER).from(SUBMITTED).to(RECEIVED),
              step(StepType.CATCH)
                  .by(PROVIDER)
                  .from(RECEIVED)
                  .to(CAUGHT)
                  .ifOffering(TAKES_PLACE)
                  .clock(STOP_CATCH),
              step(StepType.CATCH)
                  .by(PROVIDER)
                  .from(SUBMITTED)
                  .implying(StepType.RECEIVE)
                  .to(CAUGHT)
                  .ifOffering(TAKES_PLACE)
                  .clock(STOP_CATCH),
              step(StepType.RETURN).by(PROVIDER).from(RECEIVED, CAUGHT, IN_GUIDANCE).to(RETURNED),
              step(StepType.RETURN)
                  .by(PROVIDER)
                  .from(SUBMITTED)
                  .implying(StepType.RECEIVE)
                  .to(RETURNED),
              step(StepType.REFUSE)
                  .by(PROVIDER)
                  .from(RECEIVED, CAUGHT, IN_GUIDANCE, OFFERED, PLACE_ACCEPTED, ENROLLED)
                  .to(REFUSED)
                  .seat(SeatEffect.RELEASE)
                  .view(ViewEffect.CLOSE),
              step(StepType.REFUSE)
                  .by(PROVIDER)
                  .from(SUBMITTED)
                  .implying(StepType.RECEIVE)
                  .to(REFUSED)
                  .seat(SeatEffect.RELEASE)
                  .view(ViewEffect.CLOSE),
              // A college takes back what it has offered: it goes on with the client, or ends.
              step(StepType.RESCIND)
                  .by(PROVIDER)
                  .from(OFFERED, PLACE_ACCEPTED, ENROLLED)
                  .to(IN_GUIDANCE)
                  .seat(SeatEffect.RELEASE),
              step(StepType.REDIRECT)
                  .by(PROVIDER)
                  .from(RECEIVED, CAUGHT, IN_GUIDANCE, REFUSED)
                  .to(REDIRECTED)
                  .seat(SeatEffect.RELEASE)
                  .view(ViewEffect.CLOSE),

              // The college can do nothing more. Who is in training is interrupted instead.
              step(StepType.GIVE_BACK)
                  .byKoppiFor(PROVIDER)
                  .from(SUBMITTED, RECEIVED, CAUGHT, IN_GUIDANCE, UNREACHABLE)
                  .to(RETURNED)
                  .seat(SeatEffect.RELEASE),
              step(StepType.GIVE_BACK)
                  .byKoppiFor(PROVIDER)
                  .from(OFFERED, DECLINED, PLACE_ACCEPTED, ENROLLED)
                  .to(RETURNED)
                  .seat(SeatEffect.RELEASE),

              // College and client find each other. Whoever offers a place has been in contact.
              step(StepType.CONTACT)
                  .by(PROVIDER)
                  .from(CAUGHT, DECLINED)
                  .to(IN_GUIDANCE)
                  .ifOffering(TAKES_PLACE),
              step(StepType.MARK_UNREACHABLE)
                  .by(PROVIDER)
                  .from(CAUGHT, IN_GUIDANCE)
                  .to(UNREACHABLE),
              step(StepType.REOPEN).by(COACH).from(UNREACHABLE).to(CAUGHT).ifOffering(TAKES_PLACE),
              step(StepType.OFFER)
                  .by(PROVIDER)
                  .from(IN_GUIDANCE)
                  .to(OFFERED)
                  .ifOffering(TAKES_PLACE),
              step(StepType.OFFER)
                  .by(PROVIDER)
                  .from(CAUGHT)
                  .implying(StepType.CONTACT)
                  .to(OFFERED)
                  .ifOffering(TAKES_PLACE),
              step(StepType.ACCEPT_PLACE)
                  .by(COACH)
                  .from(OFFERED)
                  .to(PLACE_ACCEPTED)
                  .ifOffering(TAKES_PLACE)
                  .seat(SeatEffect.CONFIRM),
              step(StepType.DECLINE_PLACE)
                  .by(COACH)
                  .from(OFFERED)
                  .to(DECLINED)
                  .seat(SeatEffect.RELEASE),

              // Training.
              step(StepType.ENROL)
                  .by(PROVIDER)
                  .from(PLACE_ACCEPTED)
                  .to(ENROLLED)
                  .ifOffering(NOT_CANCELLED),
              step(StepType.START)
                  .by(PROVIDER)
                  .from(ENROLLED)
                  .to(IN_TRAINING)
                  .ifOffering(NOT_CANCELLED),
              step(StepType.PAUSE).by(PROVIDER).from(IN_TRAINING).to(PAUSED),
              step(StepType.RESUME).by(PROVIDER).from(PAUSED).to(IN_TRAINING),
              step(StepType.COMPLETE).by(PROVIDER).from(IN_TRAINING).to(COMPLETED),
              step(StepType.INTERRUPT).by(PROVIDER).from(IN_TRAINING, PAUSED).to(INTERRUPTED),
              step(StepType.INTERRUPT)
                  .by(PROVIDER)
                  .from(ENROLLED)
                  .to(INTERRUPTED)
                  .seat(SeatEffect.NO_SHOW),
              step(StepType.FOLLOW_UP)
                  .byKoppiFor(COACH)
                  .from(COMPLETED, INTERRUPTED)
                  .to(ReferralStatus.FOLLOW_UP),
              // The client goes on with the training, and only the exchange about it ends.
              step(StepType.STOP_SHARING)
                  .byKoppiFor(COACH)
                  .from(IN_TRAINING, PAUSED)
                  .to(ReferralStatus.FOLLOW_UP)
                  .view(ViewEffect.END),

              // The end.
              step(StepType.WITHDRAW)
                  .by(COACH)
                  .from(DRAFT, SUBMITTED, RECEIVED, CAUGHT, IN_GUIDANCE, OFFERED, DECLINED)
                  .to(WITHDRAWN)
                  .seat(SeatEffect.RELEASE)
                  .view(ViewEffect.END),
              step(StepType.WITHDRAW)
                  .by(COACH)
                  .from(PLACE_ACCEPTED, ENROLLED, RETURNED, UNREACHABLE)
                  .to(WITHDRAWN)
                  .seat(SeatEffect.RELEASE)
                  .view(ViewEffect.END),
              step(StepType.CLOSE)
                  .by(COACH)
                  .from(DECLINED, REFUSED, UNREACHABLE)
                  .to(CLOSED)
                  .seat(SeatEffect.RELEASE)
                  .view(ViewEffect.CLOSE),
              step(StepType.CLOSE)
                  .by(COACH)
                  .from(ReferralStatus.FOLLOW_UP)
                  .to(CLOSED)
                  .view(ViewEffect.CLOSE))
          .flatMap(Row::moves)
          .toList();

  private static final Map<ReferralStatus, Map<StepType, Move>> BY_STATUS =
      MOVES.stream()
          .collect(
              Collectors.groupingBy(
                  Move::from, Collectors.toUnmodifiableMap(Move::step, Function.identity())));

  /** The statuses into which every step closes the college's view. */
  private static final Set<ReferralStatus> CLOSED_TO_COLLEGE =
      statuses(status -> {
        var into = MOVES.stream().filter(move -> move.to() == status).toList();
        return !into.isEmpty() && into.stream().allMatch(move -> move.view().closesView());
      });

  /**
   * The statuses in which a referral goes on at its college, or may at any time: it was submitted,
   * and training may still be completed.
   */
  public static final Set<ReferralStatus> LIVE =
      statuses(status -> status != DRAFT && status.canReach(COMPLETED));

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

  /** Returns the statuses from which a step may be taken. */
  public static Set<ReferralStatus> sources(StepType step) {
    return statuses(status -> find(status, step).isPresent());
  }

  /** Returns whether a step can be taken later on, from a status that can still follow. */
  public static boolean canFollow(ReferralStatus status, StepType step) {
    return sources(step).stream().anyMatch(status::canReach);
  }

  /** Returns the side that takes a step, which is the same from every status. */
  static Side side(StepType step) {
    return MOVES.stream()
        .filter(move -> move.step() == step)
        .map(Move::side)
        .findFirst()
        .orElseThrow();
  }

  static boolean closesView(ReferralStatus status) {
    return CLOSED_TO_COLLEGE.contains(status);
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

  private static Set<ReferralStatus> statuses(Predicate<ReferralStatus> wanted) {
    return Arrays.stream(ReferralStatus.values())
        .filter(wanted)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Row step(StepType step) {
    return new Row(step);
  }

  /** A step from several statuses that has the same effects from each; it is written once. */
  private static final class Row {

    private final StepType step;
    private @Nullable Side side;
    private boolean automatic;
    private List<ReferralStatus> from = List.of();
    private @Nullable ReferralStatus to;
    private @Nullable StepType implied;
    private OfferingDemand offering = OfferingDemand.NONE;
    private SeatEffect seat = SeatEffect.NONE;
    private ClockEffect clock = ClockEffect.NONE;
    private ViewEffect view = ViewEffect.NONE;

    Row(StepType step) {
      this.step = step;
    }

    Row by(Side taker) {
      side = taker;
      return this;
    }

    /** Koppi takes the step itself, for a side. */
    Row byKoppiFor(Side represented) {
      automatic = true;
      return by(represented);
    }

    Row from(ReferralStatus... statuses) {
      from = Arrays.asList(statuses);
      return this;
    }

    Row to(ReferralStatus target) {
      to = target;
      return this;
    }

    Row implying(StepType first) {
      implied = first;
      return this;
    }

    Row ifOffering(OfferingDemand demand) {
      offering = demand;
      return this;
    }

    Row seat(SeatEffect effect) {
      seat = effect;
      return this;
    }

    Row clock(ClockEffect effect) {
      clock = effect;
      return this;
    }

    Row view(ViewEffect effect) {
      view = effect;
      return this;
    }

    Stream<Move> moves() {
      var taker = Objects.requireNonNull(side);
      var target = Objects.requireNonNull(to);
      return from.stream()
          .map(status ->
              new Move(
                  status, step, taker, automatic, target, implied, offering, seat, clock, view));
    }
  }
}
