package fi.koppi.referralservice.feed;

import fi.koppi.kit.feed.Place;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.access.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The one way in to the change feed; a part of it that shows nobody leaves no line in the log. */
@ApplicationScoped
class FeedOpener {

  private final ChangeFeed feed;
  private final ProtectedData data;

  @Inject
  FeedOpener(ChangeFeed feed, ProtectedData data) {
    this.feed = feed;
    this.data = data;
  }

  /** Opens the changes after a place for the caller's organisation. */
  List<Change> after(Place place, int limit, Actor by) {
    data.enter(by, FeedAction.CHANGES_READ, null);
    var changes = feed.after(place, limit, by);
    if (!changes.isEmpty()) {
      var referrals = changes.stream().map(change -> new ReferralId(change.referral())).distinct();
      data.record(by, FeedAction.CHANGES_READ, Subject.ofReferrals(referrals.toList()));
    }
    return changes;
  }
}
