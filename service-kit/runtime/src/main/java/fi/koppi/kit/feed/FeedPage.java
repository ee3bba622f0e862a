package fi.koppi.kit.feed;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed, oldest change first.
 *
 * @param next the cursor with which a reader goes on, absent only as long as the feed is empty
 */
public record FeedPage<T>(List<T> changes, @Nullable String next) {

  public FeedPage {
    changes = List.copyOf(changes);
  }

  /** Returns the same page with each change mapped. */
  public <R> FeedPage<R> map(Function<T, R> mapping) {
    return new FeedPage<>(changes.stream().map(mapping).toList(), next);
  }
}
