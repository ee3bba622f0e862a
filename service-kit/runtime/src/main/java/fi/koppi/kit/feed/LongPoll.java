package fi.koppi.kit.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Waits for something new in a feed. It looks again and again, since a change can come from any
 * replica; between two looks it holds neither a connection nor a thread of the platform.
 */
@ApplicationScoped
public class LongPoll {

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final InstantSource time;
  private volatile boolean stopping;

  @Inject
  LongPoll(InstantSource time) {
    this.time = time;
  }

  /**
   * The page as soon as there is something in it, or an empty one when the time is up.
   *
   * @param look reads the page anew, in a transaction of its own
   */
  public <T> FeedPage<T> read(Supplier<FeedPage<T>> look, Duration patience) {
    var end = time.instant().plus(patience);
    var page = look.get();
    while (page.changes().isEmpty() && time.instant().isBefore(end) && !stopping) {
      LockSupport.parkNanos(PAUSE.toNanos());
      page = look.get();
    }
    return page;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }
}
