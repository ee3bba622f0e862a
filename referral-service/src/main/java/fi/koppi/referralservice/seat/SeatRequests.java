package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.SeatRequestId;
import java.util.Optional;

public interface SeatRequests {

  /** The request, locked until the transaction ends. */
  Optional<SeatRequest> lock(SeatRequestId id);

  /** The newest request made with a referral, locked until the transaction ends. */
  Optional<SeatRequest> lockOfReferral(ReferralId referral);

  /** The newest request made with a referral. */
  Optional<SeatRequest> ofReferral(ReferralId referral);

  void add(SeatRequest request);
}
