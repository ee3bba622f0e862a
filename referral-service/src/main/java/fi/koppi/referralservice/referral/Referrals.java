package fi.koppi.referralservice.referral;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Referrals {

  /** The referral, locked until the transaction ends. */
  Optional<Referral> lock(ReferralId id);

  /** A client's referrals, locked until the transaction ends. */
  List<Referral> lockOfClient(ClientId client);

  Optional<Referral> find(ReferralId id);

  /** An authority's referrals in the order of their ids, from the cursor on. */
  List<ListedReferral> ofAuthority(AuthorityId authority, @Nullable Cursor after, int limit);

  /**
   * The referrals that were submitted to a college, in the order of their ids, from the cursor on.
   */
  List<ListedReferral> ofProvider(ProviderId provider, @Nullable Cursor after, int limit);

  void add(Referral referral);

  /** Writes all changes to the database, so that the version is the one to publish. */
  void flush();
}
