package fi.koppi.kit.outbox;

import fi.koppi.kit.health.Finding;
import fi.koppi.kit.health.ProbedCheck;
import fi.koppi.kit.outbox.OutboxTable.ShardLag;
import fi.koppi.kit.schedule.SingleDuty;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The lag of the outbox, as metrics and as a check of the service's wellness. It does not count for
 * readiness, since REST is served while events wait. A message that the broker refuses is
 * somebody's mistake about one topic or record: it counts as stuck, and the service is well.
 */
@Wellness
@Default
@ApplicationScoped
class OutboxLag extends ProbedCheck {

  private final OutboxTable table;
  private final SingleDuty duty;
  private final Duration bound;
  private volatile List<ShardLag> latest = List.of();

  OutboxLag(
      OutboxTable table,
      SingleDuty duty,
      MeterRegistry metrics,
      @ConfigProperty(name = "koppi.outbox.well-age", defaultValue = "60s") Duration bound) {
    this.table = table;
    this.duty = duty;
    this.bound = bound;
    gauge(metrics, "koppi.outbox.pending", "Messages in the outbox", OutboxLag::pending);
    gauge(metrics, "koppi.outbox.oldest.age", "Seconds of the oldest message", OutboxLag::oldest);
    gauge(metrics, "koppi.outbox.stuck", "Messages that are held back", OutboxLag::stuck);
  }

  private void gauge(
      MeterRegistry metrics, String name, String meaning, ToDoubleFunction<OutboxLag> value) {
    Gauge.builder(name, this, value).description(meaning).register(metrics);
  }

  /** Measures the table anew, for the metrics too. */
  List<ShardLag> measure() {
    latest = table.lag();
    return latest;
  }

  @Override
  public String name() {
    return "outbox";
  }

  /** Looks at the table, which a process with a single duty doesn't serve and may not read. */
  @Override
  protected Finding look() {
    if (duty.isSet()) {
      return Finding.of(true);
    }
    measure();
    double waiting = greatest(ShardLag::waiting);
    return new Finding(
        waiting <= bound.toSeconds(),
        Map.of(
            "pending", (long) pending(),
            "stuck", (long) stuck(),
            "oldestAgeSeconds", (long) oldest(),
            "waitingAgeSeconds", (long) waiting));
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
