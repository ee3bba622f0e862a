package fi.koppi.catalogservice.feed.api;

import fi.koppi.catalogservice.feed.Change;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.kit.feed.FeedPage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the change feed.
 *
 * @param next the cursor of the next call, also when there was nothing new
 */
@Schema(
    name = "OfferingChangesView",
    examples =
        """
        {"items": [{"offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21", "kind": "STATUS",
                    "status": "CLOSED", "tombstone": true, "version": 3,
                    "at": "2027-01-12T07:30:00Z"}],
         "next": "djE6NzQ4OjE3"}\
        """)
record ChangesView(List<Item> items, @Nullable String next) {

  static ChangesView of(FeedPage<Change> page) {
    return new ChangesView(page.changes().stream().map(Item::of).toList(), page.next());
  }

  /** One change. What it means in full is read from the offering. */
  @Schema(
      name = "OfferingChange",
      examples =
          """
          {"offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21", "kind": "STATUS",
           "status": "CLOSED", "tombstone": true, "version": 3, "at": "2027-01-12T07:30:00Z"}\
          """)
  record Item(
      UUID offeringId,
      Change.Kind kind,
      OfferingStatus status,
      @Schema(description = "The offering is offered no more: drop what you have of it")
          boolean tombstone,
      long version,
      Instant at) {

    static Item of(Change change) {
      return new Item(
          change.offering().value(),
          change.kind(),
          change.status(),
          change.isTombstone(),
          change.version(),
          change.at());
    }
  }
}
