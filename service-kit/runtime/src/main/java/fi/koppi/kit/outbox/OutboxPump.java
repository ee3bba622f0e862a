package fi.koppi.kit.outbox;

import fi.koppi.kit.outbox.OutboxRelay.Outcome;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps the relay going: a thread per shard sleeps until something is said to lie there. */
@ApplicationScoped
class OutboxPump {

  private static final Logger LOG = Logger.getLogger(OutboxPump.class);
  // Every shard at work holds a connection of the pool that the service needs too.
  private static final int AT_WORK_AT_ONCE = 4;
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(4);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

  private final OutboxRelay relay;
  private final OutboxListener listener;
  private final boolean enabled;
  private final List<Semaphore> bells = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final Semaphore atWork = new Semaphore(AT_WORK_AT_ONCE);
  private volatile boolean stopping;

  OutboxPump(
      OutboxRelay relay,
      OutboxListener listener,
      @ConfigProperty(name = "koppi.outbox.relay", defaultValue = "true") boolean enabled) {
    this.relay = relay;
    this.listener = listener;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      for (int shard = 0; shard < OutboxMessage.SHARDS; shard++) {
        int own = shard;
        bells.add(new Semaphore(0));
        threads.add(Thread.ofVirtual().name("outbox-" + shard).start(() -> keepRelaying(own)));
      }
      listener.start(shard -> bells.get(shard).release());
    }
  }

  /**
   * Lets what is on its way be acknowledged; the rest waits for another replica or the next start.
   */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    listener.stop();
    bells.forEach(Semaphore::release);
    for (Thread thread : threads) {
      thread.join(Duration.ofSeconds(15));
    }
  }

  private void keepRelaying(int shard) {
    while (!stopping) {
      bells.get(shard).acquireUninterruptibly();
      bells.get(shard).drainPermits();
      relayAll(shard);
    }
  }

  private void relayAll(int shard) {
    Duration pause = SHORTEST_PAUSE;
    Outcome outcome = Outcome.MORE;
    while (outcome != Outcome.EMPTY && !stopping) {
      outcome = relayOnce(shard);
      if (outcome == Outcome.BUSY || outcome == Outcome.BROKER_AWAY) {
        sleep(pause);
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      } else {
        pause = SHORTEST_PAUSE;
      }
    }
  }

  private Outcome relayOnce(int shard) {
    atWork.acquireUninterruptibly();
    try {
      return relay.relay(shard);
    } catch (RuntimeException e) {
      // The listener meets the same database and rings for all shards once it answers again.
      LOG.warnf("outbox not relayed: shard=%d cause=%s", shard, e.getClass().getSimpleName());
      return Outcome.EMPTY;
    } finally {
      atWork.release();
    }
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
