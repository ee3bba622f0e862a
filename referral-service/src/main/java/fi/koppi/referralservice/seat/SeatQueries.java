package fi.koppi.referralservice.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The read side of seat requests. */
@ApplicationScoped
public class SeatQueries {

  private final SeatRequests requests;

  @Inject
  SeatQueries(SeatRequests requests) {
    this.requests = requests;
  }

  /** The newest request made with a referral. */
  public Optional<SeatRequest> ofReferral(UUID referral) {
    return requests.ofReferral(referral);
  }
}
