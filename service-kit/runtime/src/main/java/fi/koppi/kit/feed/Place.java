package fi.koppi.kit.feed;

import fi.koppi.kit.http.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A place in a feed: the writing transaction and the entry within it. Entries are shown once no
 * earlier transaction is under way, so that a late commit cannot slip in behind a reader.
 */
public record Place(long transaction, long entry) {

  /** Before every entry. */
  private static final Place BEGINNING = new Place(0, 0);

  /** The place that a cursor tells; the beginning without one. */
  public static Place of(@Nullable String cursor) {
    var parsed = Cursor.parse(cursor, 2);
    return parsed == null ? BEGINNING : new Place(parsed.number(0), parsed.number(1));
  }

  /** What a reader sends in order to go on from here. */
  public String cursor() {
    return Cursor.of(transaction, entry).text();
  }
}
