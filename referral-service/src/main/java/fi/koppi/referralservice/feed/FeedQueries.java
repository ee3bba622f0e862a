package fi.koppi.referralservice.feed;

import fi.koppi.kit.feed.FeedPage;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.referral.ReferralQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The read side of the change feed. */
@ApplicationScoped
public class FeedQueries {

  private final FeedOpener opener;
  private final ReferralQueries referrals;

  @Inject
  FeedQueries(FeedOpener opener, ReferralQueries referrals) {
    this.opener = opener;
    this.referrals = referrals;
  }

  /** Reads what has happened to the caller's referrals after the cursor. */
  @Transactional
  public FeedPage<Change> read(@Nullable String cursor, int limit, Actor by) {
    var page = opener.after(cursor, limit, by);
    return by.has(Roles.COACH) || by.has(Roles.SERVICE_MANAGER) ? withChains(page) : page;
  }

  // A college learns nothing of the referrals that a client had elsewhere.
  private FeedPage<Change> withChains(FeedPage<Change> page) {
    var chains =
        referrals.chainsOf(page.changes().stream().map(Change::referral).distinct().toList());
    return page.map(change -> change.in(chains.get(change.referral())));
  }
}
