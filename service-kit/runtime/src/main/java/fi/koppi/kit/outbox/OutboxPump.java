package fi.koppi.kit.outbox;

import fi.koppi.kit.outbox.Outbox.Appended;
import fi.koppi.kit.outbox.OutboxRelay.Outcome;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps the relay going: a thread per shard sleeps until something lies there. It hears so from the
 * commits of its own process; what another process has left behind, or what was held back and has
 * come due, it finds by looking once in a while.
 */
@ApplicationScoped
class OutboxPump {

  private static final Logger LOG = Logger.getLogger(OutboxPump.class);
  // Every shard at work holds a connection of the pool that the service needs too.
  private static final int AT_WORK_AT_ONCE = 4;
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(4);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(15);

  private final OutboxRelay relay;
  private final OutboxLag lag;
  private final boolean enabled;
  private final List<Semaphore> bells =
      Stream.generate(() -> new Semaphore(0)).limit(OutboxMessage.SHARDS).toList();
  private final Semaphore atWork = new Semaphore(AT_WORK_AT_ONCE);
  private List<Thread> threads = List.of();
  private volatile boolean stopping;

  OutboxPump(
      OutboxRelay relay,
      OutboxLag lag,
      @ConfigProperty(name = "koppi.outbox.relay", defaultValue = "true") boolean enabled) {
    this.relay = relay;
    this.lag = lag;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      threads = IntStream.range(0, OutboxMessage.SHARDS).mapToObj(this::started).toList();
    }
  }

  private Thread started(int shard) {
    return Thread.ofVirtual().name("outbox-" + shard).start(() -> keepRelaying(shard));
  }

  /** Lets what is on its way be acknowledged; the rest waits for another replica or start. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    bells.forEach(Semaphore::release);
    for (Thread thread : threads) {
      thread.join(PATIENCE_AT_THE_END);
    }
  }

  void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended appended) {
    bells.get(appended.shard()).release();
  }

  @Scheduled(
      every = "${koppi.outbox.poll:1s}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void look() {
    try {
      lag.measure().forEach(shard -> bells.get(shard.shard()).release());
    } catch (RuntimeException e) {
      LOG.warnf("outbox not seen: cause=%s", e.getClass().getSimpleName());
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
    Outcome outcome = relayOnce(shard);
    while (outcome != Outcome.EMPTY && !stopping) {
      pause = outcome == Outcome.MORE ? SHORTEST_PAUSE : slept(pause);
      outcome = relayOnce(shard);
    }
  }

  private Outcome relayOnce(int shard) {
    atWork.acquireUninterruptibly();
    try {
      return relay.relay(shard);
    } catch (RuntimeException e) {
      // Looking meets the same database, and rings again as soon as it answers.
      LOG.warnf("outbox not relayed: shard=%d cause=%s", shard, e.getClass().getSimpleName());
      return Outcome.EMPTY;
    } finally {
      atWork.release();
    }
  }

  private static Duration slept(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
