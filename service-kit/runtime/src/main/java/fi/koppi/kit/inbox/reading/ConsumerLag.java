package fi.koppi.kit.inbox.reading;

import fi.koppi.kit.health.Finding;
import fi.koppi.kit.health.ProbedCheck;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A check of the service's wellness that is down while a consumer of this replica is far behind.
 */
@Wellness
@ApplicationScoped
class ConsumerLag extends ProbedCheck {

  private final TopicReaders readers;
  private final long most;

  ConsumerLag(
      TopicReaders readers,
      MeterRegistry metrics,
      @ConfigProperty(name = "koppi.consumer.well-lag", defaultValue = "10000") long most) {
    this.readers = readers;
    this.most = most;
    Gauge.builder("koppi.consumer.lag", readers, all -> greatest(all.lags()))
        .description("Unread records of the consumer that is furthest behind")
        .register(metrics);
  }

  @Override
  public String name() {
    return "consumer-lag";
  }

  @Override
  protected Finding look() {
    var lags = readers.lags();
    return new Finding(greatest(lags) <= most, Map.copyOf(lags));
  }

  private static long greatest(Map<String, Long> lags) {
    return lags.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
