package fi.koppi.catalogservice.feed;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.kit.feed.Place;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of the feed; the rest is read from the offering itself.
 *
 * @param version the offering's version, so that a reader can pass by what it has seen
 */
public record Change(
    Place place, OfferingId offering, Kind kind, OfferingStatus status, long version, Instant at) {

  /** What has changed. */
  @Schema(name = "ChangeKind")
  public enum Kind {
    /** It was published, or is offered no more. */
    STATUS,
    /** It says something else. */
    CONTENT
  }

  /** Whether the offering is gone from what is offered: whoever has a copy drops it. */
  public boolean isTombstone() {
    return switch (status) {
      case DRAFT, PUBLISHED -> false;
      case CLOSED, ARCHIVED, CANCELLED -> true;
    };
  }
}
