package fi.koppi.referralservice.feed.api;

import fi.koppi.kit.feed.FeedPage;
import fi.koppi.referralservice.feed.Change;
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
    name = "ReferralChangesView",
    examples =
        """
        {"items": [{"referralId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "kind": "STATUS",
                    "status": "CAUGHT", "version": 3, "at": "2027-01-12T07:30:00Z"}],
         "next": "djE6NzQ4OjE3"}\
        """)
record ChangesView(List<Item> items, @Nullable String next) {

  static ChangesView of(FeedPage<Change> page) {
    return new ChangesView(page.changes().stream().map(Item::of).toList(), page.next());
  }

  /**
   * One change. What it means in full is read from the referral.
   *
   * @param chainId the first referral of the chain, for the authority; absent where nothing goes on
   *     from the referral and it goes on from none
   */
  @Schema(
      name = "ReferralChange",
      examples =
          """
          {"referralId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "kind": "STATUS",
           "status": "CAUGHT", "version": 3, "at": "2027-01-12T07:30:00Z"}\
          """)
  record Item(
      UUID referralId,
      Change.Kind kind,
      String status,
      long version,
      Instant at,
      @Nullable UUID chainId) {

    static Item of(Change change) {
      var chain = change.chain();
      return new Item(
          change.referral().value(),
          change.kind(),
          change.status().name(),
          change.version(),
          change.at(),
          chain == null ? null : chain.value());
    }
  }
}
