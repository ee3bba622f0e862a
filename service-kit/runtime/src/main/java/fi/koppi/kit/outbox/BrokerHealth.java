package fi.koppi.kit.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * A check of the service's wellness that asks whether the broker answers. While it doesn't, REST is
 * served and events wait.
 */
@Wellness
@ApplicationScoped
class BrokerHealth implements HealthCheck {

  private final Broker broker;

  BrokerHealth(Broker broker) {
    this.broker = broker;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("broker").status(broker.answers()).build();
  }
}
