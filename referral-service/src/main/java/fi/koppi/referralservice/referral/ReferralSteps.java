package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.seat.SeatCommands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps taken in a referral that is locked already: the seat follows, and the step is told. */
@ApplicationScoped
class ReferralSteps {

  private final Referrals referrals;
  private final ReferralEvents events;
  private final SeatCommands seats;
  private final Submission submission;
  private final InstantSource time;

  @Inject
  ReferralSteps(
      Referrals referrals,
      ReferralEvents events,
      SeatCommands seats,
      Submission submission,
      InstantSource time) {
    this.referrals = referrals;
    this.events = events;
    this.seats = seats;
    this.submission = submission;
    this.time = time;
  }

  /** Sends the referral to the college and asks for a seat. */
  Referral submit(Referral referral, Actor by) {
    var handover = referral.handover();
    var at = time.instant();
    submission.check(handover, by, at);
    var event = referral.submit(by, at, submission.catchDue(handover, at));
    askForSeat(referral);
    return tell(event, referral);
  }

  /**
   * Asks for a seat anew where the catalogue no longer keeps one. If the client has taken the place
   * already, the new seat is confirmed as soon as it is held.
   */
  Referral askForSeatAnew(Referral referral, Actor by) {
    referral.requireAwaitsSeat(by);
    if (!askForSeat(referral)) {
      throw new Refused(
          ReferralProblem.SEAT_ASKED_FOR, "Wait for the catalogue's answer; see seat.status.");
    }
    return referral;
  }

  private boolean askForSeat(Referral referral) {
    var handover = referral.handover();
    return seats.requestFor(
        referral.id().value(), handover.offering(), handover.priority() == Priority.FAST_LANE);
  }

  /** The client takes the place offered, for which a seat must be held; it is then confirmed. */
  Referral acceptPlace(Referral referral, Actor by) {
    var event = referral.take(Transition.ACCEPT_PLACE, null, by, time.instant());
    if (!seats.confirm(referral.id().value())) {
      throw new Refused(
          ReferralProblem.SEAT_NOT_HELD,
          "Wait until the waiting list reaches the client, or choose another offering.");
    }
    return tell(event, referral);
  }

  /** Takes any other step; where it ends the client's way with the college, the seat is freed. */
  Referral take(Referral referral, Transition transition, @Nullable String reason, Actor by) {
    if (!isSeatReadyFor(transition, referral)) {
      throw new Refused(
          ReferralProblem.SEAT_NOT_CONFIRMED, "Repeat when the seat's status is CONFIRMED.");
    }
    var before = referral.status();
    var event = referral.take(transition, reason, by, time.instant());
    if (referral.status().freesSeat()) {
      seats.release(referral.id().value());
    }
    if (before == ReferralStatus.ENROLLED && transition == Transition.INTERRUPT) {
      seats.reportNoShow(referral.id().value());
    }
    return tell(event, referral);
  }

  /** Also who was reported as started may turn out never to have come. */
  Referral record(Referral referral, OutcomeFinding finding, Actor by) {
    var events = referral.record(finding, by, time.instant());
    if (finding.type() == OutcomeType.NO_SHOW && !referral.hasBeen(ReferralStatus.COMPLETED)) {
      seats.reportNoShow(referral.id().value());
    }
    return tell(events, referral);
  }

  /** Nobody is enrolled without a confirmed seat. */
  boolean isSeatReadyFor(Transition transition, Referral referral) {
    return transition != Transition.ENROL
        || referral.status() != ReferralStatus.PLACE_ACCEPTED
        || seats.isConfirmed(referral.id().value());
  }

  private Referral tell(ReferralEvent event, Referral referral) {
    return tell(List.of(event), referral);
  }

  private Referral tell(List<ReferralEvent> told, Referral referral) {
    referrals.flush();
    told.forEach(event -> events.publish(event, referral));
    return referral;
  }
}
