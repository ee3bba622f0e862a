package fi.koppi.kit.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * A health check that answers with what its probe has found lately. Whoever asks for health never
 * waits for the probed thing: {@link Probes} looks at it again and again. A finding that has grown
 * too old counts as down, because then the look itself doesn't come to an end.
 *
 * <p>A check has the qualifier of its group: {@code @Readiness} if REST can't be served without the
 * probed thing, {@code @Wellness} otherwise.
 */
public abstract class ProbedCheck implements AsyncHealthCheck {

  // The methods that use it are public and not final: a proxy of the bean would otherwise not pass
  // them on, and have a finding of its own.
  private volatile Found latest =
      new Found(new Finding(false, Map.of("cause", "not probed yet")), Long.MAX_VALUE);

  private record Found(Finding finding, long validUntil) {}

  /** Returns the name of the check in health answers, metrics and logs. */
  public abstract String name();

  /** Looks at the probed thing, which may take its time. */
  protected abstract Finding look();

  /**
   * Takes the runs of timers and consumers that have failed because the probed thing was away, if
   * such runs are counted; none, if one has failed after the given {@link System#nanoTime()}.
   */
  public Optional<FailedRuns.Tally> takeFailedRuns(long until) {
    return Optional.empty();
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    var finding = latest();
    var response = HealthCheckResponse.named(name()).status(finding.up());
    finding
        .figures()
        .forEach((name, figure) -> {
          switch (figure) {
            case Long number -> response.withData(name, number);
            case Boolean yes -> response.withData(name, yes);
            default -> response.withData(name, figure.toString());
          }
        });
    return Uni.createFrom().item(response.build());
  }

  /** Returns the last finding, or that there is none of late. */
  public Finding latest() {
    var found = latest;
    return found.validUntil - System.nanoTime() > 0
        ? found.finding
        : new Finding(false, Map.of("cause", "no answer to the probe"));
  }

  /** Looks, and stores what is found for the given time. */
  public void renew(Duration validity) {
    var finding = found();
    latest = new Found(finding, System.nanoTime() + validity.toNanos());
  }

  private Finding found() {
    try {
      return look();
    } catch (RuntimeException e) {
      return new Finding(false, Map.of("cause", e.getClass().getSimpleName()));
    }
  }
}
