package fi.koppi.referralservice.feed;

import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.access.RowAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The read side of the change feed. */
@ApplicationScoped
public class FeedQueries {

  private final ChangeFeed feed;
  private final RowAccess rows;

  @Inject
  FeedQueries(ChangeFeed feed, RowAccess rows) {
    this.feed = feed;
    this.rows = rows;
  }

  /** What comes after the cursor; the given cursor again where nothing does. */
  @Transactional
  public FeedPage read(@Nullable String cursor, int limit, Actor by) {
    rows.as(by);
    var place = Place.of(Cursor.parse(cursor, 2));
    return FeedPage.of(feed.after(place, limit, by), cursor);
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
