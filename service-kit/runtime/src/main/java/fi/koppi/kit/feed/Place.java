package fi.koppi.kit.feed;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A place in a feed: the writing transaction and the entry within it, in an epoch. Entries are
 * shown once no earlier transaction is under way, so that a late commit cannot slip in behind a
 * reader.
 */
record Place(long epoch, long transaction, long entry) {

  /** The epoch of cursors without an epoch: it was the only one when they were given. */
  private static final long FIRST_EPOCH = 1;

  /**
   * Reads a cursor; without one the place is before every entry.
   *
   * @throws Refused when the cursor belongs to another epoch than the present one
   */
  static Place of(@Nullable String cursor, long presentEpoch) {
    var parsed = Cursor.parse(cursor, 2, 3);
    if (parsed == null) {
      return new Place(presentEpoch, 0, 0);
    }
    long epoch = parsed.values().size() == 3 ? parsed.number(2) : FIRST_EPOCH;
    if (epoch != presentEpoch) {
      throw new Refused(FeedProblem.FEED_RESTORED);
    }
    return new Place(epoch, parsed.number(0), parsed.number(1));
  }

  /**
   * Returns the cursor with which a reader continues from here. In the first epoch the cursor
   * contains no epoch, so that replicas of a release without epochs understand it.
   */
  String cursor() {
    var cursor =
        epoch == FIRST_EPOCH ? Cursor.of(transaction, entry) : Cursor.of(transaction, entry, epoch);
    return cursor.text();
  }
}
