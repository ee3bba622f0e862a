package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.SeatRequestId;
import java.util.Optional;

public interface SeatRequests {

  /** Finds the request and locks it until the transaction ends. */
  Optional<SeatRequest> lock(SeatRequestId id);

  /** Finds the newest request made for a referral and locks it until the transaction ends. */
  Optional<SeatRequest> lockOfReferral(ReferralId referral);

  /** Finds the newest request made for a referral. */
  Optional<SeatRequest> ofReferral(ReferralId referral);

  void add(SeatRequest request);
}
