package fi.koppi.kit.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Removes all meters when the application ends.
 *
 * <p>The registry belongs to the JVM. In development and in tests another application follows in
 * the same JVM, and a meter that is registered there already would go on measuring the objects of
 * the application that has ended.
 */
@ApplicationScoped
class MetersEnd {

  private final MeterRegistry metrics;

  MetersEnd(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  void stop(@Observes ShutdownEvent event) {
    metrics.clear();
  }
}
