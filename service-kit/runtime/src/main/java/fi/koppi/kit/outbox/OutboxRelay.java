package fi.koppi.kit.outbox;

import fi.koppi.kit.outbox.RecordSender.Delivery;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Relays one shard at a time: reads what lies there in order, sends it, and deletes what the broker
 * has acknowledged. It keeps nothing in memory, so it may be killed at any point; what was sent and
 * not yet deleted is then sent again.
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
      @ConfigProperty(name = "koppi.outbox.batch", defaultValue = "500") int batch,
      @ConfigProperty(name = "koppi.outbox.longest-hold", defaultValue = "1m")
          Duration longestHold) {
    this.table = table;
    this.sender = sender;
    this.time = time;
    this.latency =
        Timer.builder("koppi.outbox.latency")
            .description("From leaving an event to the broker's acknowledgement")
            .publishPercentileHistogram()
            .register(metrics);
    this.batch = batch;
    this.longestHold = longestHold;
  }

  enum Outcome {
    /**
     * Nothing was left that may be sent; for what was committed meanwhile the bell has rung again.
     */
    EMPTY,
    /** There may be more. */
    MORE,
    /** Another replica is at it, and may have looked before our message was there. */
    BUSY,
    BROKER_AWAY
  }

  Outcome relay(int shard) {
    return QuarkusTransaction.requiringNew()
        .timeout(TRANSACTION_SECONDS)
        .call(() -> table.claim(shard) ? relayClaimed(shard) : Outcome.BUSY);
  }

  private Outcome relayClaimed(int shard) {
    List<OutboxMessage> due = table.due(shard, batch);
    if (due.isEmpty()) {
      return Outcome.EMPTY;
    }
    Delivery delivery = sender.send(due);
    table.delete(delivery.acknowledged().stream().map(OutboxMessage::seq).toList());
    delivery.refused().forEach(message -> table.holdBack(message.seq(), longestHold));
    delivery.acknowledged().forEach(this::measure);
    if (delivery.brokerAway()) {
      return Outcome.BROKER_AWAY;
    }
    return due.size() < batch ? Outcome.EMPTY : Outcome.MORE;
  }

  private void measure(OutboxMessage message) {
    latency.record(Duration.between(message.createdAt(), time.instant()));
  }
}
