package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.feed.Change;
import fi.koppi.referralservice.feed.FeedCommands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes what happens to referrals into the change feed, for those who may read of it. */
@ApplicationScoped
public class ReferralChanges {

  private final FeedCommands feed;

  @Inject
  ReferralChanges(FeedCommands feed) {
    this.feed = feed;
  }

  /** Adds a change of a referral whose new version has been written already. */
  public void add(Referral referral, Change.Kind kind, Instant at) {
    var change = new Change(referral.id(), kind, referral.status().name(), referral.version(), at);
    var handover = referral.handover();
    // A college learns nothing of a referral that it was never sent.
    if (referral.wasSubmitted()) {
      feed.add(change, handover.authority(), handover.provider());
    } else {
      feed.add(change, handover.authority());
    }
  }
}
