package fi.koppi.referralservice.seat;

import java.util.Optional;
import java.util.UUID;

/** What is asked of the storage of seat requests. */
public interface SeatRequests {

  /** The request, locked until the transaction ends. */
  Optional<SeatRequest> lock(UUID id);

  /** The newest request made with a referral, locked likewise. */
  Optional<SeatRequest> lockOfReferral(UUID referral);

  /** The newest request made with a referral. */
  Optional<SeatRequest> ofReferral(UUID referral);

  void add(SeatRequest request);
}
