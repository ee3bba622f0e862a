package fi.koppi.referralservice.seat;

import fi.koppi.kit.inbox.NotYetApplicable;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.OfferingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the catalogue for seats and takes in its answers. */
@ApplicationScoped
public class SeatCommands {

  private final SeatRequests requests;
  private final SeatEvents events;
  private final InstantSource time;

  @Inject
  SeatCommands(SeatRequests requests, SeatEvents events, InstantSource time) {
    this.requests = requests;
    this.events = events;
    this.time = time;
  }

  /**
   * Asks for a seat, unless one is kept for the referral or on its way.
   *
   * @return whether one was asked for
   */
  @Transactional
  public boolean requestFor(UUID referral, OfferingId offering, boolean fastLane) {
    var present = requests.lockOfReferral(referral);
    if (present.filter(SeatCommands::isOfUse).isPresent()) {
      return false;
    }
    var at = time.instant();
    var accepted = present.filter(SeatRequest::isAccepted).isPresent();
    var request = SeatRequest.of(Ids.unlinkable(), referral, offering, accepted, at);
    requests.add(request);
    events.ask(new SeatAsked.Requested(request.id(), offering, fastLane, at));
    return true;
  }

  /** Asks for the confirmation of the seat kept; says whether one was kept. */
  @Transactional
  public boolean confirm(UUID referral) {
    var kept = requests.lockOfReferral(referral).filter(found -> found.status().isKept());
    kept.ifPresent(request -> {
      request.accept();
      askForConfirmation(request);
    });
    return kept.isPresent();
  }

  /** Gives up whatever was asked for with the referral. */
  @Transactional
  public void release(UUID referral) {
    requests
        .lockOfReferral(referral)
        .filter(SeatCommands::isOfUse)
        .ifPresent(request ->
            events.ask(
                new SeatAsked.ReleaseRequested(request.id(), request.offering(), time.instant())));
  }

  /** Tells that the client did not come to the seat confirmed; where there is none, nothing. */
  @Transactional
  public void reportNoShow(UUID referral) {
    requests
        .lockOfReferral(referral)
        .filter(request -> request.status() == SeatStatus.CONFIRMED)
        .ifPresent(request ->
            events.ask(
                new SeatAsked.NoShowReported(request.id(), request.offering(), time.instant())));
  }

  public boolean isConfirmed(UUID referral) {
    return requests
        .ofReferral(referral)
        .filter(request -> request.status() == SeatStatus.CONFIRMED)
        .isPresent();
  }

  /**
   * Takes in what the catalogue says of a seat.
   *
   * @throws NotYetApplicable when the request is not known here yet
   */
  @Transactional
  public void learn(
      UUID requestId, SeatStatus answer, @Nullable Instant keptUntil, @Nullable Integer position) {
    var request =
        requests.lock(requestId).orElseThrow(() -> new NotYetApplicable("the seat request"));
    if (request.learn(answer, keptUntil, position)) {
      events.tell(request, time.instant());
      if (request.isAccepted() && answer.isKept()) {
        askForConfirmation(request);
      }
    }
  }

  private void askForConfirmation(SeatRequest request) {
    events.ask(
        new SeatAsked.ConfirmationRequested(request.id(), request.offering(), time.instant()));
  }

  private static boolean isOfUse(SeatRequest request) {
    return switch (request.status()) {
      case REQUESTED, HELD, WAITLISTED, OFFERED, CONFIRMED -> true;
      case NO_SHOW, EXPIRED, REFUSED, RELEASED -> false;
    };
  }
}
