package fi.koppi.catalogservice.feed;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.kit.feed.Place;
import java.time.Instant;
import java.util.List;

/**
 * What has happened to offerings, in an order that readers can rely on: nothing ever appears before
 * a place that a reader has passed.
 */
public interface ChangeFeed {

  /** That something about an offering has changed. */
  record News(OfferingId offering, Change.Kind kind, Instant at) {}

  /** Adds what has happened, in this order; the offerings tell in which state they are now. */
  void add(List<News> news);

  /** What comes after a place. */
  List<Change> after(Place place, int limit);

  /**
   * The place before all that is not settled yet: whatever is read of offerings from now on has in
   * it what lies before, and the feed tells all that comes after.
   */
  Place now();
}
