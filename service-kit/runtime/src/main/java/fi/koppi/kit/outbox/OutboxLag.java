package fi.koppi.kit.outbox;

import fi.koppi.kit.outbox.OutboxTable.ShardLag;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * How far the outbox lags behind, as metrics and as a readiness check. A message that the broker
 * refuses is somebody's mistake about one topic or record: it shows as stuck, and does not make the
 * whole service unready.
 */
@Readiness
@Default
@ApplicationScoped
class OutboxLag implements HealthCheck {

  private final OutboxTable table;
  private final Duration bound;
  private volatile List<ShardLag> latest = List.of();

  OutboxLag(
      OutboxTable table,
      MeterRegistry metrics,
      @ConfigProperty(name = "koppi.outbox.ready-age", defaultValue = "60s") Duration bound) {
    this.table = table;
    this.bound = bound;
    gauge(metrics, "koppi.outbox.pending", "Messages in the outbox", OutboxLag::pending);
    gauge(metrics, "koppi.outbox.oldest.age", "Seconds of the oldest message", OutboxLag::oldest);
    gauge(metrics, "koppi.outbox.stuck", "Messages that the broker refuses", OutboxLag::stuck);
  }

  private void gauge(
      MeterRegistry metrics, String name, String meaning, ToDoubleFunction<OutboxLag> value) {
    Gauge.builder(name, this, value).description(meaning).register(metrics);
  }

  /** Asks the table anew, for the metrics too. */
  List<ShardLag> measure() {
    latest = table.lag();
    return latest;
  }

  @Override
  public HealthCheckResponse call() {
    measure();
    double waiting = greatest(ShardLag::waiting);
    return HealthCheckResponse.named("outbox")
        .status(waiting <= bound.toSeconds())
        .withData("pending", (long) pending())
        .withData("stuck", (long) stuck())
        .withData("oldestAgeSeconds", (long) oldest())
        .withData("waitingAgeSeconds", (long) waiting)
        .build();
  }

  private double pending() {
    return latest.stream().mapToDouble(ShardLag::pending).sum();
  }

  private double stuck() {
    return latest.stream().mapToDouble(ShardLag::stuck).sum();
  }

  private double oldest() {
    return greatest(ShardLag::oldest);
  }

  private double greatest(ToDoubleFunction<ShardLag> age) {
    return latest.stream().mapToDouble(age).max().orElse(0);
  }
}
