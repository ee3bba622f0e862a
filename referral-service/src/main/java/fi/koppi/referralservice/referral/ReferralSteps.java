package fi.koppi.referralservice.referral;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.referral.clock.EffectiveDayRule;
import fi.koppi.referralservice.referral.outcome.OutcomeFinding;
import fi.koppi.referralservice.referral.outcome.OutcomeType;
import fi.koppi.referralservice.referral.step.GiveBackReason;
import fi.koppi.referralservice.referral.step.InterruptionReason;
import fi.koppi.referralservice.referral.step.Move;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import fi.koppi.referralservice.seat.ConfirmedSeat;
import fi.koppi.referralservice.seat.ReservedSeat;
import fi.koppi.referralservice.seat.SeatCommands;
import fi.koppi.referralservice.seat.SeatQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes steps in a referral that is open and locked: the seat follows as the table says, and the
 * step is announced.
 */
@ApplicationScoped
class ReferralSteps {

  /** The statuses in which the college has something left to do. */
  static final Set<ReferralStatus> AT_COLLEGE =
      Stream.of(StepType.GIVE_BACK, StepType.INTERRUPT)
          .flatMap(step -> StepTable.sources(step).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Announcer<ReferralEvent> announcer;
  private final SeatCommands seats;
  private final SeatQueries requestedSeats;
  private final Submission submission;
  private final OfferingRule offeringRule;
  private final CollegeAccess colleges;
  private final EffectiveDayRule effectiveDays;
  private final InstantSource time;

  @Inject
  ReferralSteps(
      Announcer<ReferralEvent> announcer,
      SeatCommands seats,
      SeatQueries requestedSeats,
      Submission submission,
      OfferingRule offeringRule,
      CollegeAccess colleges,
      EffectiveDayRule effectiveDays,
      InstantSource time) {
    this.announcer = announcer;
    this.seats = seats;
    this.requestedSeats = requestedSeats;
    this.submission = submission;
    this.offeringRule = offeringRule;
    this.colleges = colleges;
    this.effectiveDays = effectiveDays;
    this.time = time;
  }

  /** Sends the referral to the college and requests a seat. */
  Referral submit(Referral referral, Actor by) {
    var move = referral.require(StepType.SUBMIT, by);
    var at = time.instant();
    var cleared = submission.clear(referral, by, at);
    var event = referral.submit(cleared, by, at);
    return follow(move, event, referral);
  }

  /**
   * Accepts the offered place for the client. A seat must be reserved, which the catalogue is asked
   * to confirm.
   */
  Referral acceptPlace(Referral referral, Actor by) {
    var move = require(referral, StepType.ACCEPT_PLACE, by);
    var event = referral.acceptPlace(reservedSeat(referral), by, time.instant());
    return follow(move, event, referral);
  }

  /** Enrols the client on a confirmed seat. */
  Referral enrol(Referral referral, ConfirmedSeat seat, Actor by) {
    var move = require(referral, StepType.ENROL, by);
    var event = referral.enrol(seat, by, time.instant());
    return follow(move, event, referral);
  }

  /**
   * Finds the move that a step makes from here.
   *
   * @throws Refused when the referral's status or its offering does not allow the step to the actor
   */
  Move require(Referral referral, StepType step, Actor by) {
    var move = referral.require(step, by);
    offeringRule.checkStep(referral.handover().offering(), move);
    return move;
  }

  /** Takes a step that needs nothing from outside the referral. */
  Referral take(Referral referral, Step.Plain step, Actor by) {
    var move = require(referral, step.type(), by);
    var at = time.instant();
    var day = step.effectiveOn();
    if (day != null) {
      effectiveDays.check(day, referral.lastEffectiveDay(), Today.at(at));
    }
    var event = referral.take(step, by, at);
    return follow(move, event, referral);
  }

  /**
   * Ends what the college can no longer do: the coach gets the client back, or training that has
   * started is interrupted.
   */
  Referral endAtCollege(Referral referral, Actor by) {
    Step.Plain step =
        referral.allows(StepType.GIVE_BACK)
            ? new Step.GiveBack(GiveBackReason.COLLEGE_CLOSED)
            : new Step.Interrupt(InterruptionReason.PROVIDER, null);
    return take(referral, step, by);
  }

  /** Clears what in the referral leads to its client, who was erased. */
  void eraseClient(Referral referral) {
    announce(List.of(referral.eraseClient(time.instant())), referral);
  }

  /**
   * Records an outcome. A client who was reported as started may turn out never to have come, so a
   * no-show frees the seat until training is completed.
   */
  Referral record(Referral referral, OutcomeFinding finding, Actor by) {
    var happened = referral.record(finding, by, time.instant());
    if (finding.type() == OutcomeType.NO_SHOW && !referral.hasTaken(StepType.COMPLETE)) {
      seats.reportNoShow(referral.id());
    }
    return announce(happened, referral);
  }

  /**
   * Requests a seat anew where the catalogue no longer reserves one. If the client has taken the
   * place already, the new seat is confirmed as soon as it is held.
   */
  Referral requestSeatAnew(Referral referral, Actor by) {
    referral.requireNeedsSeat(by);
    offeringRule.checkRequest(referral.handover().offering());
    if (!requestSeat(referral)) {
      throw new Refused(
          ReferralProblem.SEAT_ASKED_FOR, "Wait for the catalogue's answer; see seat.status.");
    }
    return referral;
  }

  private Referral follow(Move move, ReferralEvent event, Referral referral) {
    switch (move.seat()) {
      case NONE -> {}
      case REQUEST -> requestSeat(referral);
      case CONFIRM -> seats.confirm(referral.id());
      case RELEASE -> seats.release(referral.id());
      case NO_SHOW -> seats.reportNoShow(referral.id());
    }
    return announce(List.of(event), referral);
  }

  private ReservedSeat reservedSeat(Referral referral) {
    return seats
        .lockReserved(referral.id())
        .orElseThrow(() ->
            new Refused(
                ReferralProblem.SEAT_NOT_HELD,
                SeatAdvice.of(requestedSeats.ofReferral(referral.id()))));
  }

  private boolean requestSeat(Referral referral) {
    var handover = referral.handover();
    return seats.requestFor(
        referral.id(),
        handover.offering(),
        handover.priority().isFastLane(),
        referral.hasTakenPlace());
  }

  private Referral announce(List<ReferralEvent> happened, Referral referral) {
    announcer.announceAll(happened.stream().map(colleges::address).toList());
    return referral;
  }
}
