package fi.koppi.referralservice.referral;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.reading.ListedReferral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public interface Referrals {

  /** Finds the referral and locks it until the transaction ends. */
  Optional<Referral> lock(ReferralId id);

  /** Returns a client's referrals and locks them until the transaction ends. */
  List<Referral> lockOfClient(ClientId client);

  /** Finds the next referral at the college in any of the statuses, in the order of the ids. */
  Optional<ReferralId> nextAt(ProviderId college, Set<ReferralStatus> statuses, ReferralId after);

  Optional<Referral> find(ReferralId id);

  /** Finds the live referral of a client to an offering; there is one at most. */
  Optional<ReferralId> liveOf(ClientId client, OfferingId offering);

  /** Finds the authority's referral that has the external reference and has not ended. */
  Optional<ReferralId> openWithReference(AuthorityId authority, String externalReference);

  /** Returns an authority's referrals in the order of their ids, beginning after the cursor. */
  List<ListedReferral> ofAuthority(AuthorityId authority, @Nullable Cursor after, int limit);

  /**
   * Returns an authority's referrals that wait for their catch and are escalated, the first
   * escalated one first, beginning after the cursor.
   */
  List<ListedReferral> escalated(
      AuthorityId authority, Instant now, @Nullable Cursor after, int limit);

  /**
   * Returns the referrals that were submitted to a college, in the order of their ids, beginning
   * after the cursor.
   */
  List<ListedReferral> ofProvider(ProviderId provider, @Nullable Cursor after, int limit);

  void add(Referral referral);

  /** Writes all changes to the database, so that the version is the one to publish. */
  void flush();
}
