package fi.koppi.referralservice.feed;

import fi.koppi.kit.feed.Place;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the feed; the rest is read from the referral itself.
 *
 * @param version the referral's version, so that a reader can pass by what it has seen
 */
public record Change(
    Place place, UUID referral, Kind kind, String status, long version, Instant at) {

  /** What has changed. */
  public enum Kind {
    STATUS,
    SEAT,
    OUTCOME
  }
}
