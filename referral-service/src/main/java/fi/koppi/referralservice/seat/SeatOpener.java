package fi.koppi.referralservice.seat;

import fi.koppi.kit.inbox.NotYetApplicable;
import fi.koppi.referralservice.SeatRequestId;
import fi.koppi.referralservice.access.ProtectedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The way in to seat requests for the catalogue, which knows nothing but their random ids. Whose
 * data an answer changes is known to the referral alone, so that the referral's opener records it.
 */
@ApplicationScoped
class SeatOpener {

  private final SeatRequests requests;
  private final ProtectedData data;

  @Inject
  SeatOpener(SeatRequests requests, ProtectedData data) {
    this.requests = requests;
    this.data = data;
  }

  /**
   * Opens the request that the catalogue answers, locked until the transaction ends.
   *
   * @throws NotYetApplicable when the request is not known here yet
   */
  SeatRequest answered(SeatRequestId id) {
    data.enterAsSystem();
    return requests.lock(id).orElseThrow(() -> new NotYetApplicable("the seat request"));
  }
}
