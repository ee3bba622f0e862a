package fi.koppi.catalogservice.change;

import fi.koppi.kit.http.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A place in the feed: the writing transaction and the entry within it. Entries are shown once no
 * earlier transaction is under way, so that a late commit cannot slip in behind a reader.
 */
public record Place(long transaction, long entry) {

  static @Nullable Place of(@Nullable Cursor cursor) {
    return cursor == null ? null : new Place(cursor.number(0), cursor.number(1));
  }

  Cursor cursor() {
    return Cursor.of(transaction, entry);
  }
}
