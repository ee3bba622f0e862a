package fi.koppi.kit.outbox;

import fi.koppi.kit.health.FailedRuns;
import fi.koppi.kit.outbox.OutboxRelay.Outcome;
import fi.koppi.kit.outbox.OutboxTable.ShardLag;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The workers that call the relay. A commit of this process wakes them. A regular look at the table
 * finds what another process has left behind, and what was held back and is due.
 */
@ApplicationScoped
class OutboxPump {

  private static final Logger LOG = Logger.getLogger(OutboxPump.class);
  // Every worker has a connection of the pool that the service needs too.
  private static final int WORKERS = 3;
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(15);

  private final OutboxRelay relay;
  private final OutboxLag lag;
  private final FailedRuns runs;
  private final boolean enabled;
  private final DueShards due = new DueShards();
  private List<Thread> workers = List.of();

  OutboxPump(
      OutboxRelay relay,
      OutboxLag lag,
      FailedRuns runs,
      @ConfigProperty(name = "koppi.outbox.relay", defaultValue = "true") boolean enabled) {
    this.relay = relay;
    this.lag = lag;
    this.runs = runs;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      workers = IntStream.range(0, WORKERS).mapToObj(this::started).toList();
    }
  }

  private Thread started(int number) {
    return Thread.ofVirtual().name("outbox-" + number).start(this::keepRelaying);
  }

  /** Lets what is on its way be acknowledged; the rest waits for another replica or start. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    due.close();
    for (Thread worker : workers) {
      worker.join(PATIENCE_AT_THE_END);
    }
  }

  /** Wakes a worker that relays the shards at once. */
  void wake(Set<Integer> shards) {
    due.add(shards);
  }

  @Scheduled(
      every = "${koppi.outbox.poll:1s}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void look() {
    try {
      wake(lag.measure().stream().map(ShardLag::shard).collect(Collectors.toSet()));
    } catch (RuntimeException e) {
      if (!runs.count("outbox", e)) {
        LOG.warnf("outbox not seen: cause=%s", e.getClass().getSimpleName());
      }
    }
  }

  private void keepRelaying() {
    try {
      Set<Integer> shards = due.take();
      while (!shards.isEmpty()) {
        due.giveBack(relayed(shards));
        shards = due.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<Integer, Outcome> relayed(Set<Integer> shards) {
    try {
      return relay.relay(shards);
    } catch (RuntimeException e) {
      // Looking meets the same database, and wakes us again as soon as it answers.
      if (!runs.count("outbox", e)) {
        LOG.warnf("outbox not relayed: shards=%s cause=%s", shards, e.getClass().getSimpleName());
      }
      return shards.stream().collect(Collectors.toMap(shard -> shard, shard -> Outcome.EMPTY));
    }
  }
}
