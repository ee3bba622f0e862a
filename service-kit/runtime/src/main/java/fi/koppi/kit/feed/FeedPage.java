package fi.koppi.kit.feed;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a feed.
 *
 * @param next where to go on; absent only as long as there has never been anything
 */
public record FeedPage<T>(List<T> changes, @Nullable String next) {

  public FeedPage {
    changes = List.copyOf(changes);
  }

  /** What comes after the cursor; the given cursor again where nothing does. */
  public static <T> FeedPage<T> of(
      List<T> changes, @Nullable String cursor, Function<T, Place> place) {
    return new FeedPage<>(
        changes, changes.isEmpty() ? cursor : place.apply(changes.getLast()).cursor());
  }
}
