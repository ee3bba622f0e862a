package fi.koppi.referralservice.referral;

import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.http.Page;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.RowAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The read side of referrals: each side sees its own. */
@ApplicationScoped
public class ReferralQueries {

  private final Referrals referrals;
  private final RowAccess rows;

  @Inject
  ReferralQueries(Referrals referrals, RowAccess rows) {
    this.referrals = referrals;
    this.rows = rows;
  }

  @Transactional
  public Referral get(ReferralId id, Actor by) {
    rows.as(by);
    return referrals
        .find(id)
        .filter(referral -> referral.partyOf(by) == Party.COACH)
        .orElseThrow(ReferralAccess::unknown);
  }

  @Transactional
  public Page<ListedReferral> sent(@Nullable String cursor, int limit, Actor by) {
    rows.as(by);
    var found = referrals.ofAuthority(by.organisation(), Cursor.parse(cursor, 1), limit + 1);
    return Page.of(found, limit, referral -> Cursor.of(referral.id()));
  }

  @Transactional
  public Page<ListedReferral> received(@Nullable String cursor, int limit, Actor by) {
    rows.as(by);
    var found = referrals.ofProvider(by.organisation(), Cursor.parse(cursor, 1), limit + 1);
    return Page.of(found, limit, referral -> Cursor.of(referral.id()));
  }
}
