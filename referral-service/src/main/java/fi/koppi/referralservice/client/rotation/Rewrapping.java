package fi.koppi.referralservice.client.rotation;

import fi.koppi.kit.schedule.Portions;
import fi.koppi.referralservice.secrecy.MasterKeyCommands;
import fi.koppi.referralservice.secrecy.MasterKeyQueries;
import fi.koppi.referralservice.secrecy.MasterKeys;
import fi.koppi.referralservice.secrecy.RegisteredMasterKey;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The timed work that wraps by the present master key what former ones have wrapped. What is done
 * is committed portion by portion, so that a process that is killed leaves the rest to the next
 * run.
 */
@ApplicationScoped
class Rewrapping {

  private static final Logger LOG = Logger.getLogger(Rewrapping.class);
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final RotationCommands commands;
  private final RotationQueries queries;
  private final MasterKeyCommands indexKey;
  private final MasterKeyQueries registered;
  private final MasterKeys masters;
  private final Instance<WrappedKeys> wrapped;
  private final Counter rewrapped;
  private volatile List<String> inUse = List.of();

  @Inject
  Rewrapping(
      RotationCommands commands,
      RotationQueries queries,
      MasterKeyCommands indexKey,
      MasterKeyQueries registered,
      MasterKeys masters,
      Instance<WrappedKeys> wrapped,
      MeterRegistry metrics) {
    this.commands = commands;
    this.queries = queries;
    this.indexKey = indexKey;
    this.registered = registered;
    this.masters = masters;
    this.wrapped = wrapped;
    this.rewrapped =
        Counter.builder("koppi.master-key.rewrapped")
            .description("Keys that this process has wrapped by the present master key")
            .register(metrics);
    Gauge.builder("koppi.master-key.former", this, it -> it.inUse.size())
        .description("Former master keys that still wrap something")
        .strongReference(true)
        .register(metrics);
  }

  @Scheduled(
      every = "${koppi.master-key.rewrap-every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void rewrapAll() {
    // A replica with a master key that has been succeeded leaves the work to those with the new
    // one.
    boolean isPresent =
        registered.registered().stream()
            .anyMatch(key -> key.isPresent() && key.id().equals(masters.id()));
    if (isPresent) {
      queries.formerInUse().stream()
          .map(RegisteredMasterKey::id)
          .filter(masters::has)
          .forEach(this::rewrap);
    }
    var left = queries.formerInUse().stream().map(RegisteredMasterKey::id).toList();
    inUse.stream()
        .filter(former -> !left.contains(former))
        .forEach(former ->
            LOG.infof("nothing is wrapped by the former master key any more: id=%s", former));
    inUse = left;
  }

  private void rewrap(String former) {
    if (!inUse.contains(former)) {
      LOG.infof("wrapping keys anew: former=%s present=%s", former, masters.id());
      inUse = Stream.concat(inUse.stream(), Stream.of(former)).toList();
    }
    indexKey.rewrapIndexKey();
    wrapped.forEach(kind -> rewrap(kind, former));
  }

  private void rewrap(WrappedKeys kind, String former) {
    var place = new Place(BEFORE_ALL);
    Portions.takeAll(() -> {
      var portion = commands.rewrapPortion(kind, former, place.after);
      rewrapped.increment(portion.rewrapped());
      place.unreadable += portion.unreadable();
      portion.last().ifPresent(last -> place.after = last);
      return portion.last().isPresent();
    });
    if (place.unreadable > 0) {
      LOG.errorf(
          "keys can't be opened and stay wrapped by the former master key: id=%s keys=%d",
          former, place.unreadable);
    }
  }

  /** The place that a run has come to. */
  private static final class Place {
    private UUID after;
    private int unreadable;

    Place(UUID after) {
      this.after = after;
    }
  }
}
