package fi.koppi.referralservice.referral.closure;

import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.util.List;
import java.util.Set;

/** The closed colleges whose referrals are not all given back yet. */
public interface CollegeClosures {

  /** Adds a college that has closed; the work on one that is here already begins anew. */
  void add(ProviderId college);

  List<ProviderId> all();

  /**
   * Locks a college until the transaction ends. Returns false when it is not here, or another
   * transaction has locked it.
   */
  boolean lock(ProviderId college);

  void remove(ProviderId college);

  /**
   * Removes a college that has no referral in any of the statuses, once every transaction has ended
   * that was under way when this was asked for first: a submission among them may still have found
   * the college open.
   */
  void settle(ProviderId college, Set<ReferralStatus> statuses);
}
