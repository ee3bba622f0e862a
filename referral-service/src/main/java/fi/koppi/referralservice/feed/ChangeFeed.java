package fi.koppi.referralservice.feed;

import fi.koppi.kit.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to referrals, in an order that readers can rely on: nothing ever appears before
 * a place that a reader has passed.
 */
public interface ChangeFeed {

  /** Notes that a referral stands at another status now, or has a new outcome. */
  void referralChanged(UUID referral, Change.Kind kind, Instant at);

  /** Notes that the catalogue has said something new about a referral's seat. */
  void seatChanged(UUID referral, Instant at);

  /** What comes after a place, for the caller's organisation. */
  List<Change> after(@Nullable Place place, int limit, Actor by);
}
