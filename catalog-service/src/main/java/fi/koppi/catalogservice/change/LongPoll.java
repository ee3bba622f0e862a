package fi.koppi.catalogservice.change;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Waits for something new in the feed. It looks again and again, since a change can come from any
 * replica; between two looks it holds neither a connection nor a thread of the platform.
 */
@ApplicationScoped
public class LongPoll {

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final ChangeQueries feed;
  private final InstantSource time;
  private volatile boolean stopping;

  @Inject
  LongPoll(ChangeQueries feed, InstantSource time) {
    this.feed = feed;
    this.time = time;
  }

  /** What comes after the cursor, as soon as there is something, or nothing when the time is up. */
  public ChangeQueries.FeedPage read(@Nullable String cursor, int limit, Duration patience) {
    var end = time.instant().plus(patience);
    var page = feed.read(cursor, limit);
    while (page.changes().isEmpty() && time.instant().isBefore(end) && !stopping) {
      LockSupport.parkNanos(PAUSE.toNanos());
      page = feed.read(cursor, limit);
    }
    return page;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }
}
