package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The read side of seat requests, for those who have opened the referral. */
@ApplicationScoped
public class SeatQueries {

  private final SeatRequests requests;

  @Inject
  SeatQueries(SeatRequests requests) {
    this.requests = requests;
  }

  /** Finds the newest seat request that was made for a referral. */
  public Optional<SeatRequest> ofReferral(ReferralId referral) {
    return requests.ofReferral(referral);
  }

  /** Finds the confirmed seat of a referral, if it has one. */
  public Optional<ConfirmedSeat> confirmed(ReferralId referral) {
    return requests
        .ofReferral(referral)
        .filter(request -> request.status() == SeatStatus.CONFIRMED)
        .map(request -> new ConfirmedSeat(request.id()));
  }
}
