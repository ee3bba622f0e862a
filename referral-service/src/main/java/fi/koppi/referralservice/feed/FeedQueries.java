package fi.koppi.referralservice.feed;

import fi.koppi.kit.feed.FeedPage;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The read side of the change feed. */
@ApplicationScoped
public class FeedQueries {

  private final FeedOpener opener;

  @Inject
  FeedQueries(FeedOpener opener) {
    this.opener = opener;
  }

  /** Reads what has happened to the caller's referrals after the cursor. */
  @Transactional
  public FeedPage<Change> read(@Nullable String cursor, int limit, Actor by) {
    return opener.after(cursor, limit, by);
  }
}
