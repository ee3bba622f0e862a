package fi.koppi.referralservice.access;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AccessAction;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Records refused attempts in the access log, each in a transaction of its own. A caller leaves a
 * bounded number of lines a minute, or it could fill the log; what goes beyond is counted.
 */
@ApplicationScoped
public class RefusedAttempts {

  private static final Logger LOG = Logger.getLogger(RefusedAttempts.class);
  private static final long MINUTE = 60_000;

  private final RefusedAttemptCommands commands;
  private final InstantSource time;
  private final int linesAMinute;
  private final Counter beyond;
  private final ConcurrentMap<String, Lines> callers = new ConcurrentHashMap<>();

  @Inject
  public RefusedAttempts(
      RefusedAttemptCommands commands,
      InstantSource time,
      MeterRegistry metrics,
      @ConfigProperty(name = "koppi.access.refused-lines-a-minute", defaultValue = "60")
          int linesAMinute) {
    this.commands = commands;
    this.time = time;
    this.linesAMinute = linesAMinute;
    this.beyond =
        Counter.builder("koppi.access.refused.beyond")
            .description("Refused attempts beyond the lines that their caller may leave a minute")
            .register(metrics);
  }

  /** The lines that a caller has left in one minute. */
  private record Lines(long minute, int count) {}

  /**
   * Records a refused attempt.
   *
   * @param status the status of the answer, such as 404
   */
  public void record(Actor by, AccessAction action, Subject subject, int status) {
    if (!mayLeaveALine(by)) {
      beyond.increment();
    } else if (BlockingOperationControl.isBlockingAllowed()) {
      write(by, action, subject, status);
    } else {
      // A call that is refused by its role never leaves the event loop, which must not wait.
      Thread.ofVirtual().name("refused-attempt").start(() -> write(by, action, subject, status));
    }
  }

  private boolean mayLeaveALine(Actor by) {
    long minute = time.millis() / MINUTE;
    callers.values().removeIf(lines -> lines.minute() < minute);
    var lines =
        callers.merge(
            by.organisation() + "/" + by.client(),
            new Lines(minute, 1),
            (before, one) -> new Lines(minute, before.count() + 1));
    return lines.count() <= linesAMinute;
  }

  private void write(Actor by, AccessAction action, Subject subject, int status) {
    try {
      commands.record(by, action, subject, status);
    } catch (RuntimeException e) {
      // The caller has its refusal; it must not become a fault because the log is out of reach.
      LOG.errorf("refused attempt not recorded: cause=%s", e.getClass().getSimpleName());
    }
  }
}
