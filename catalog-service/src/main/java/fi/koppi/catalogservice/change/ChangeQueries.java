package fi.koppi.catalogservice.change;

import fi.koppi.kit.http.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The read side of the change feed. */
@ApplicationScoped
public class ChangeQueries {

  private final ChangeFeed feed;

  @Inject
  ChangeQueries(ChangeFeed feed) {
    this.feed = feed;
  }

  /** What comes after the cursor; the given cursor again where nothing does. */
  @Transactional
  public FeedPage read(@Nullable String cursor, int limit) {
    return FeedPage.of(feed.after(Place.of(Cursor.parse(cursor, 2)), limit), cursor);
  }

  /** Where somebody goes on who reads all offerings after this. */
  @Transactional
  public String now() {
    return feed.now().cursor().text();
  }

  /**
   * A part of the feed.
   *
   * @param next where to go on; absent only as long as there has never been anything
   */
  public record FeedPage(List<Change> changes, @Nullable String next) {

    static FeedPage of(List<Change> changes, @Nullable String cursor) {
      return new FeedPage(
          changes, changes.isEmpty() ? cursor : changes.getLast().place().cursor().text());
    }
  }
}
