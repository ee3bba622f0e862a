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
 * A wait for something new in a feed. It reads again and again, since a change can come from any
 * replica. Between two reads it occupies neither a connection nor a thread of the platform.
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
   * Returns the page as soon as something is in it, or an empty one when the time is up.
   *
   * @param look reads the page, each time in a transaction of its own
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
