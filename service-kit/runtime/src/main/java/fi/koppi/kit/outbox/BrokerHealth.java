package fi.koppi.kit.outbox;

import fi.koppi.kit.health.Finding;
import fi.koppi.kit.health.ProbedCheck;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A check of the service's wellness that is down when the broker has been silent for too long.
 * While it is, REST is served and events wait.
 */
@Wellness
@ApplicationScoped
class BrokerHealth extends ProbedCheck {

  private final Broker broker;
  private final Duration longestSilence;
  private volatile long lastAnswer = System.nanoTime();

  BrokerHealth(
      Broker broker,
      @ConfigProperty(name = "koppi.broker.well-silence", defaultValue = "10s")
          Duration longestSilence) {
    this.broker = broker;
    this.longestSilence = longestSilence;
  }

  @Override
  public String name() {
    return "broker";
  }

  @Override
  protected Finding look() {
    if (broker.answers()) {
      lastAnswer = System.nanoTime();
    }
    return Finding.ofSilence(Duration.ofNanos(System.nanoTime() - lastAnswer), longestSilence);
  }
}
