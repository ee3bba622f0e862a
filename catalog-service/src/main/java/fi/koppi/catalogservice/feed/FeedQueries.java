package fi.koppi.catalogservice.feed;

import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.kit.feed.FeedPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The read side of the change feed, which everybody may read. */
@ApplicationScoped
public class FeedQueries {

  private final ChangeFeed feed;

  @Inject
  FeedQueries(ChangeFeed feed) {
    this.feed = feed;
  }

  /** Reads what has happened to offerings after the cursor. */
  @Transactional
  public FeedPage<Change> read(@Nullable String cursor, int limit) {
    return feed.read(cursor, limit, ChangeFeed.EVERYBODY).map(Change::of);
  }

  /** Returns the cursor at which a reader continues who reads all offerings after this call. */
  @Transactional
  public String end() {
    return feed.end();
  }
}
