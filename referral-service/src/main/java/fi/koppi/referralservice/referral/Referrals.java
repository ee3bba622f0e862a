package fi.koppi.referralservice.referral;

import fi.koppi.kit.http.Cursor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ReferralId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of referrals. */
public interface Referrals {

  /** The referral, locked until the transaction ends. */
  Optional<Referral> lock(ReferralId id);

  /** A client's referrals, locked likewise. */
  List<Referral> lockOfClient(ClientId client);

  Optional<Referral> find(ReferralId id);

  /** An authority's referrals in the order of their ids, from the cursor on. */
  List<ListedReferral> ofAuthority(UUID authority, @Nullable Cursor after, int limit);

  /** The referrals that were submitted to a college, likewise. */
  List<ListedReferral> ofProvider(UUID provider, @Nullable Cursor after, int limit);

  void add(Referral referral);

  /** Writes what changed, so that the version is the one to tell. */
  void flush();
}
