package fi.koppi.referralservice.erasure;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ReferralId;
import java.util.List;
import java.util.Optional;

public interface ErasureNotices {

  /** Finds the notice about a referral's client. */
  Optional<ErasureNotice> find(ReferralId referral);

  /** Finds the notice about a referral's client and locks it until the transaction ends. */
  Optional<ErasureNotice> lock(ReferralId referral);

  /** Returns the notices about a client in the order of their referrals. */
  List<ErasureNotice> of(ClientId client);

  void add(ErasureNotice notice);
}
