package fi.koppi.kit.health;

import io.prometheus.client.exemplars.ExemplarSampler;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Leaves the exemplars of Quarkus out of the metrics: they would show which call a measured value
 * belongs to, to everybody who may read metrics.
 */
@Singleton
class NoExemplars {

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  static Optional<ExemplarSampler> sampler() {
    return Optional.empty();
  }
}
