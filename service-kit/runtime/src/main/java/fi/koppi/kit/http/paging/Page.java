package fi.koppi.kit.http.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the next page, also in the {@code Link} header; absent on the last page
 */
public record Page<T>(List<T> items, @Schema(examples = "djE6NDI") @Nullable String next) {

  /** The number of items on a page if the caller names none. */
  public static final String DEFAULT_LIMIT = "50";

  /** The largest number of items on a page. */
  public static final int MAX_LIMIT = 200;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of up to {@code limit + 1} rows: a row beyond the limit only shows that there is a
   * next page.
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    var items = rows.subList(0, limit);
    return new Page<>(items, cursorOf.apply(items.getLast()).text());
  }

  /** Cuts a page out of a list that is held as a whole and only ever grows at its end. */
  public static <T> Page<T> in(List<T> whole, @Nullable String cursor, int limit) {
    var after = Cursor.parse(cursor, 1);
    int first = after == null ? 0 : Math.clamp(after.number(0) + 1, 0, whole.size());
    var rows = whole.subList(first, Math.min(whole.size(), first + limit + 1));
    return of(rows, limit, row -> Cursor.of(first + limit - 1));
  }

  /** Leaves out the items that don't meet a condition. The next page begins where it did before. */
  public Page<T> filter(Predicate<T> condition) {
    return new Page<>(items.stream().filter(condition).toList(), next);
  }

  public <R> Page<R> map(Function<T, R> mapping) {
    return new Page<>(items.stream().map(mapping).toList(), next);
  }
}
