package fi.koppi.catalogservice.feed;

import fi.koppi.kit.feed.FeedPage;
import fi.koppi.kit.feed.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The read side of the change feed. */
@ApplicationScoped
public class FeedQueries {

  private final ChangeFeed feed;

  @Inject
  FeedQueries(ChangeFeed feed) {
    this.feed = feed;
  }

  /** What comes after the cursor; the given cursor again where nothing does. */
  @Transactional
  public FeedPage<Change> read(@Nullable String cursor, int limit) {
    return FeedPage.of(feed.after(Place.of(cursor), limit), cursor, Change::place);
  }

  /** Where somebody goes on who reads all offerings after this. */
  @Transactional
  public String now() {
    return feed.now().cursor();
  }
}
