package fi.koppi.catalogservice.feed;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.kit.feed.FeedEntry;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of an offering. What it means in full is read from the offering itself.
 *
 * @param status the offering's status since then
 * @param version the offering's version since then, by which a reader passes by what it has seen
 */
public record Change(
    OfferingId offering, Kind kind, OfferingStatus status, long version, Instant at) {

  private static final String SUBJECT = "OFFERING";

  /** The kind of a change. */
  @Schema(name = "ChangeKind")
  public enum Kind {
    /** The offering was published, or is no longer offered. */
    STATUS,
    /** The content of the offering was changed. */
    CONTENT
  }

  static Change of(FeedEntry entry) {
    return new Change(
        new OfferingId(entry.subject()),
        Kind.valueOf(entry.kind()),
        OfferingStatus.valueOf(entry.status()),
        entry.version(),
        entry.at());
  }

  FeedEntry entry() {
    return new FeedEntry(SUBJECT, offering.value(), kind.name(), status.name(), version, at);
  }

  /**
   * Returns whether the offering is no longer offered, so that everybody with a copy deletes it.
   */
  public boolean isTombstone() {
    return switch (status) {
      case DRAFT, PUBLISHED -> false;
      case CLOSED, ARCHIVED, CANCELLED -> true;
    };
  }
}
