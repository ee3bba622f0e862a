package fi.koppi.referralservice.bulk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fi.koppi.kit.problem.Refused;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The policy that no two items of a call have the same key or are about the same. All of them are
 * refused, since nobody knows which one was meant.
 */
public final class RepeatedItems<T> {

  private final Function<T, String> key;
  private final Function<T, Object> about;
  private final Map<String, Long> keys;
  private final Map<Object, Long> subjects;

  /**
   * Counts the items of a call.
   *
   * @param key the key of an item
   * @param about what no other item may be about
   */
  public RepeatedItems(List<T> items, Function<T, String> key, Function<T, Object> about) {
    this.key = key;
    this.about = about;
    this.keys = items.stream().collect(groupingBy(key, counting()));
    this.subjects = items.stream().collect(groupingBy(about, counting()));
  }

  /** Refuses an item that is there twice. */
  public void check(T item) {
    if (keys.getOrDefault(key.apply(item), 0L) > 1) {
      throw new Refused(
          BulkProblem.BULK_ITEM_REPEATED,
          "Nothing was done: give each item of the call a key of its own.");
    }
    if (subjects.getOrDefault(about.apply(item), 0L) > 1) {
      throw new Refused(
          BulkProblem.BULK_ITEM_REPEATED,
          "Nothing was done: leave one of the items about the same referral, or the same client and"
              + " offering, and send it with a new Idempotency-Key.");
    }
  }
}
