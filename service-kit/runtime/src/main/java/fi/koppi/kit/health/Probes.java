package fi.koppi.kit.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;

/**
 * Runs the probes of all checks, each on a thread of its own so that none waits for another. It
 * logs each change of a check, and gives the checks as metrics.
 */
@ApplicationScoped
class Probes {

  private static final String READY = "ready";
  // What REST needs answers sooner if it is there; what is away must not hold up the start.
  private static final Duration FIRST_LOOK = Duration.ofSeconds(1);

  private final List<Probed> probed;
  private final Duration every;
  private final Duration validity;
  private final CountDownLatch stopping = new CountDownLatch(1);

  private record Probed(ProbedCheck check, String group) {

    /** Returns whether the service waits for the first look: REST can't be served without it. */
    boolean opensTheDoor() {
      return group.equals(READY);
    }
  }

  Probes(
      @Readiness Instance<ProbedCheck> readiness,
      @Wellness Instance<ProbedCheck> wellness,
      MeterRegistry metrics,
      @ConfigProperty(name = "koppi.health.every", defaultValue = "1s") Duration every,
      @ConfigProperty(name = "koppi.health.stale-after", defaultValue = "10s") Duration validity) {
    this.probed =
        Stream.concat(
                readiness.stream().map(check -> new Probed(check, READY)),
                wellness.stream().map(check -> new Probed(check, "well")))
            .toList();
    this.every = every;
    this.validity = validity;
    probed.forEach(one -> register(one, metrics));
  }

  private static void register(Probed one, MeterRegistry metrics) {
    Gauge.builder("koppi.health", one.check, check -> check.latest().up() ? 1 : 0)
        .description("1 while the check is up, 0 while it is down")
        .tag("check", one.check.name())
        .tag("group", one.group)
        .register(metrics);
  }

  void start(@Observes StartupEvent event) throws InterruptedException {
    var looked = new CountDownLatch((int) probed.stream().filter(Probed::opensTheDoor).count());
    probed.forEach(
        one -> Thread.ofVirtual().name("probe-" + one.check.name()).start(() -> keep(one, looked)));
    var _ = looked.await(FIRST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void keep(Probed one, CountDownLatch looked) {
    var log = new ProbeLog(one.check, one.group);
    try {
      do {
        long beganAt = System.nanoTime();
        one.check.renew(validity);
        if (one.opensTheDoor()) {
          looked.countDown();
        }
        log.add(one.check.latest(), beganAt);
      } while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
