package fi.koppi.referralservice.seat;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.inbox.NotYetApplicable;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.SeatRequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Requests seats from the catalogue, and applies its answers. */
@ApplicationScoped
public class SeatCommands {

  private final SeatRequests requests;
  private final Announcer<SeatEvent> announcer;
  private final SeatOpener opener;
  private final InstantSource time;

  @Inject
  SeatCommands(
      SeatRequests requests,
      Announcer<SeatEvent> announcer,
      SeatOpener opener,
      InstantSource time) {
    this.requests = requests;
    this.announcer = announcer;
    this.opener = opener;
    this.time = time;
  }

  /**
   * Requests a seat, unless one is reserved for the referral or requested already.
   *
   * @param accepted whether the client has taken the place, so that the seat is confirmed as soon
   *     as it is reserved
   * @return whether one was requested
   */
  @Transactional
  public boolean requestFor(
      ReferralId referral, OfferingId offering, boolean fastLane, boolean accepted) {
    var present = requests.lockOfReferral(referral);
    if (present.filter(SeatCommands::isOfUse).isPresent()) {
      return false;
    }
    var at = time.instant();
    var request =
        SeatRequest.of(new SeatRequestId(Ids.unlinkable()), referral, offering, accepted, at);
    requests.add(request);
    announcer.announce(new SeatEvent.Requested(request, fastLane, at));
    return true;
  }

  /**
   * Finds the seat that is reserved for the referral, and locks it until the transaction ends;
   * empty where none is reserved.
   */
  @Transactional
  public Optional<ReservedSeat> lockReserved(ReferralId referral) {
    return lockReservedRequest(referral).map(request -> new ReservedSeat(request.id()));
  }

  /** Requests the confirmation of the reserved seat, where there is one. */
  @Transactional
  public void confirm(ReferralId referral) {
    lockReservedRequest(referral)
        .ifPresent(request -> {
          request.accept();
          requestConfirmation(request);
        });
  }

  private Optional<SeatRequest> lockReservedRequest(ReferralId referral) {
    return requests.lockOfReferral(referral).filter(found -> found.status().isReserved());
  }

  /** Releases the seat, or the place in the waiting list, that was requested with the referral. */
  @Transactional
  public void release(ReferralId referral) {
    requests
        .lockOfReferral(referral)
        .filter(SeatCommands::isOfUse)
        .ifPresent(
            request -> announcer.announce(new SeatEvent.ReleaseRequested(request, time.instant())));
  }

  /** Reports that the client did not come to the confirmed seat, where there is one. */
  @Transactional
  public void reportNoShow(ReferralId referral) {
    requests
        .lockOfReferral(referral)
        .filter(request -> request.status() == SeatStatus.CONFIRMED)
        .ifPresent(
            request -> announcer.announce(new SeatEvent.NoShowReported(request, time.instant())));
  }

  /**
   * Applies an answer of the catalogue about a seat.
   *
   * @throws NotYetApplicable when the request is not known here yet
   */
  @Transactional
  public void apply(SeatRequestId id, SeatAnswer answer) {
    var request = opener.answered(id);
    if (request.apply(answer)) {
      announcer.announce(new SeatEvent.Answered(request, time.instant()));
      if (request.isAccepted() && answer.status().isReserved()) {
        requestConfirmation(request);
      }
    }
  }

  private void requestConfirmation(SeatRequest request) {
    announcer.announce(new SeatEvent.ConfirmationRequested(request, time.instant()));
  }

  private static boolean isOfUse(SeatRequest request) {
    return switch (request.status()) {
      case REQUESTED, HELD, WAITLISTED, OFFERED, CONFIRMED -> true;
      case NO_SHOW, EXPIRED, REFUSED, RELEASED -> false;
    };
  }
}
