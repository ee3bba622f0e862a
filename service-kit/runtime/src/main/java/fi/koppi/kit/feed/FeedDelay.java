package fi.koppi.kit.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * The delay of the feed as a metric, {@code koppi.feed.delay} in seconds: how long ago the oldest
 * entry was written that readers are not shown yet. It is measured where a service says how often,
 * which one without a feed does not.
 */
@ApplicationScoped
class FeedDelay {

  private final ChangeFeed feed;
  private volatile Duration latest = Duration.ZERO;

  @Inject
  FeedDelay(ChangeFeed feed, MeterRegistry metrics) {
    this.feed = feed;
    Gauge.builder("koppi.feed.delay", this, FeedDelay::seconds)
        .description("Seconds since the oldest entry was written that readers are not shown yet")
        .strongReference(true)
        .register(metrics);
  }

  @Scheduled(
      every = "${koppi.feed.delay-check:off}",
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void measure() {
    latest = feed.delay();
  }

  private double seconds() {
    return latest.toMillis() / 1000.0;
  }
}
