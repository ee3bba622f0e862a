package fi.koppi.kit.outbox;

import fi.koppi.kit.outbox.RecordSender.Delivery;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Relays the messages of several shards in one transaction: reads them in order, sends them, and
 * deletes those that the broker has acknowledged. It has no state in memory, so it may be killed at
 * any point; what was sent and not yet deleted is then sent again.
 */
@ApplicationScoped
class OutboxRelay {

  // Longer than the broker's clients ever take, so that the transaction never times out first.
  private static final int TRANSACTION_SECONDS = 300;

  private final OutboxTable table;
  private final RecordSender sender;
  private final InstantSource time;
  private final Timer latency;
  private final int batch;
  private final Duration longestHold;

  OutboxRelay(
      OutboxTable table,
      RecordSender sender,
      InstantSource time,
      MeterRegistry metrics,
      @ConfigProperty(name = "koppi.outbox.batch", defaultValue = "1000") int batch,
      @ConfigProperty(name = "koppi.outbox.longest-hold", defaultValue = "1m")
          Duration longestHold) {
    this.table = table;
    this.sender = sender;
    this.time = time;
    this.latency =
        Timer.builder("koppi.outbox.latency")
            .description("From storing an event to the broker's acknowledgement")
            .publishPercentileHistogram()
            .register(metrics);
    this.batch = batch;
    this.longestHold = longestHold;
  }

  enum Outcome {
    /**
     * The shard has no event left that may be sent. An event that was committed meanwhile has
     * marked the shard as due again.
     */
    EMPTY,
    /** The shard may have more events. */
    MORE,
    /** Another replica relays the shard. It may have looked before our event was committed. */
    BUSY,
    BROKER_AWAY
  }

  /** Relays a batch of the shards' messages and returns the outcome for each shard. */
  Map<Integer, Outcome> relay(Set<Integer> shards) {
    return QuarkusTransaction.requiringNew()
        .timeout(TRANSACTION_SECONDS)
        .call(() -> {
          Set<Integer> claimed = table.claim(shards);
          Map<Integer, Outcome> outcomes = new HashMap<>();
          shards.forEach(shard -> outcomes.put(shard, Outcome.BUSY));
          outcomes.putAll(claimed.isEmpty() ? Map.of() : relayClaimed(claimed));
          return outcomes;
        });
  }

  private Map<Integer, Outcome> relayClaimed(Set<Integer> shards) {
    // Each shard has its share of the batch: a backlog in one of them does not crowd out the rest.
    int share = Math.max(1, batch / shards.size());
    List<OutboxMessage> due = table.due(shards, share);
    Delivery delivery = sender.send(due);
    table.delete(delivery.acknowledged());
    table.holdBack(delivery.refused(), longestHold);
    delivery.acknowledged().forEach(this::measure);
    Map<Integer, Long> read =
        due.stream().collect(Collectors.groupingBy(OutboxMessage::shard, Collectors.counting()));
    return shards.stream()
        .collect(
            Collectors.toMap(
                shard -> shard,
                shard -> {
                  if (delivery.failing().contains(shard)) {
                    return Outcome.BROKER_AWAY;
                  }
                  boolean all = read.getOrDefault(shard, 0L) < share;
                  return all && !delivery.unfinished().contains(shard)
                      ? Outcome.EMPTY
                      : Outcome.MORE;
                }));
  }

  private void measure(OutboxMessage message) {
    latency.record(Duration.between(message.createdAt(), time.instant()));
  }
}
