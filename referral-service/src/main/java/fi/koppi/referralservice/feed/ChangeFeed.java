package fi.koppi.referralservice.feed;

import fi.koppi.kit.feed.Place;
import fi.koppi.kit.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What has happened to referrals, in an order that readers can rely on: nothing ever appears before
 * a place that a reader has passed.
 */
public interface ChangeFeed {

  /** Notes that something about a referral has changed. */
  void changed(UUID referral, Change.Kind kind, Instant at);

  /** What comes after a place, for the caller's organisation. */
  List<Change> after(Place place, int limit, Actor by);
}
