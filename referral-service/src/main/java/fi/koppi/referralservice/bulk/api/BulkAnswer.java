package fi.koppi.referralservice.bulk.api;

import fi.koppi.kit.http.idempotency.ItemAnswers;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.problem.ProblemDocument;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the items of a call, in its order.
 *
 * @param done how many items were done, now or by an earlier call
 * @param refused how many items were refused
 */
@Schema(
    examples =
        """
        {"items": [{"key": "row-1", "replayed": false,
          "referral": {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "status": "DRAFT",
                       "version": 0, "etag": "\\"0\\""}}], "done": 1, "refused": 0}\
        """)
record BulkAnswer(List<Item> items, int done, int refused) {

  static BulkAnswer of(List<Item> items) {
    int done = (int) items.stream().filter(item -> item.referral() != null).count();
    return new BulkAnswer(items, done, items.size() - done);
  }

  /**
   * The answer to one item.
   *
   * @param referral the referral after the item; missing where it was refused
   * @param problem why it was refused; missing where it was done
   */
  @Schema(
      name = "BulkItemAnswer",
      examples =
          """
          {"key": "row-1", "replayed": false,
           "referral": {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "status": "DRAFT",
                        "version": 0, "etag": "\\"0\\""}}\
          """)
  record Item(
      String key, boolean replayed, @Nullable State referral, @Nullable ProblemDocument problem) {

    static Item done(String key, ItemAnswers.ItemAnswer<State> answer) {
      return new Item(key, answer.replayed(), answer.answer(), null);
    }

    static Item refused(String key, ProblemDocument problem) {
      return new Item(key, false, null, problem);
    }
  }

  /** The referral as an item has left it. */
  @Schema(
      name = "BulkReferral",
      examples =
          """
          {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "status": "DRAFT", "version": 0,
           "etag": "\\"0\\""}\
          """)
  record State(UUID id, ReferralStatus status, long version, String etag) {

    static State of(Referral referral) {
      return new State(
          referral.id().value(),
          referral.status(),
          referral.version(),
          Versioned.etag(referral.version()));
    }
  }
}
