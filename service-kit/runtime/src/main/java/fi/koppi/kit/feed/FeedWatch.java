package fi.koppi.kit.feed;

import fi.koppi.kit.sql.Sql;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * One look at the feed for everybody who waits in this replica: it asks for which parties entries
 * have become readable, since a change can come from any replica. While nobody waits, it rests.
 */
@ApplicationScoped
class FeedWatch {

  private static final Logger LOG = Logger.getLogger(FeedWatch.class);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Sql sql;
  private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
  private boolean running;
  // Only the thread that looks uses it, and of those there is one at a time.
  private boolean seeing = true;
  private volatile boolean stopping;

  @Inject
  FeedWatch(Sql sql) {
    this.sql = sql;
  }

  /** Begins a wait for entries that become readable from now on. */
  Wait begin(UUID party) {
    var wait = new Wait(party);
    waits.add(wait);
    synchronized (this) {
      if (!running) {
        running = true;
        Thread.ofVirtual().name("feed-watch").start(this::keepLooking);
      }
    }
    return wait;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    waits.forEach(Wait::wake);
  }

  /** The wait of one reader. */
  final class Wait implements AutoCloseable {

    private final UUID party;
    private final Semaphore news = new Semaphore(0);

    private Wait(UUID party) {
      this.party = party;
    }

    /** Returns true when there may be something new, and false when the time is up. */
    boolean await(Duration longest) {
      try {
        boolean woken = news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        news.drainPermits();
        return woken && !stopping;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    private void wake() {
      news.release();
    }

    @Override
    public void close() {
      waits.remove(this);
    }
  }

  private void keepLooking() {
    // Whoever waits already has looked before we know from where on: it looks once more.
    long settled = -1;
    while (isWanted()) {
      settled = look(settled);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private synchronized boolean isWanted() {
    running = !waits.isEmpty() && !stopping;
    return running;
  }

  /** Wakes those for whom something has become readable, and returns up to where it has looked. */
  private long look(long from) {
    try {
      var seen =
          sql.select(
              "select settled, party from feed_news(?)",
              row -> new Seen(row.getLong("settled"), row.getObject("party", UUID.class)),
              from);
      Set<UUID> parties = new HashSet<>();
      seen.forEach(one -> parties.add(one.party));
      waits.stream().filter(wait -> from < 0 || parties.contains(wait.party)).forEach(Wait::wake);
      log(true, "");
      return seen.getFirst().settled;
    } catch (RuntimeException e) {
      log(false, e.getClass().getSimpleName());
      return from;
    }
  }

  /** Logs that the feed can't be read, and that it can be read again; not at each look. */
  private void log(boolean seen, String cause) {
    if (seen && !seeing) {
      LOG.info("feed seen again");
    } else if (!seen && seeing) {
      LOG.warnf("feed not seen: cause=%s", cause);
    }
    seeing = seen;
  }

  private record Seen(long settled, UUID party) {}
}
