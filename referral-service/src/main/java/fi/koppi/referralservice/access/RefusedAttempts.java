package fi.koppi.referralservice.access;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AccessAction;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Records refused attempts in the access log, each in a transaction of its own. Each person who
 * uses a client leaves a bounded number of lines a minute, and all who use it together ten times as
 * many, or they could fill the log: one more line says that there were further ones, and a metric
 * counts them. A refusal that tells the caller of somebody always leaves its line.
 */
@ApplicationScoped
public class RefusedAttempts {

  private static final Logger LOG = Logger.getLogger(RefusedAttempts.class);
  private static final long MINUTE = 60_000;
  private static final int PERSONS_WORTH = 10;

  private final RefusedAttemptCommands commands;
  private final InstantSource time;
  private final int linesAMinute;
  private final BooleanSupplier mayBlock;
  private final Counter beyond;
  private final ConcurrentMap<String, Lines> callers = new ConcurrentHashMap<>();

  @Inject
  public RefusedAttempts(
      RefusedAttemptCommands commands,
      InstantSource time,
      MeterRegistry metrics,
      @ConfigProperty(name = "koppi.access.refused-lines-a-minute", defaultValue = "60")
          int linesAMinute) {
    this(commands, time, metrics, linesAMinute, BlockingOperationControl::isBlockingAllowed);
  }

  /**
   * Creates the recorder.
   *
   * @param mayBlock tells whether the present thread may wait for the database
   */
  RefusedAttempts(
      RefusedAttemptCommands commands,
      InstantSource time,
      MeterRegistry metrics,
      int linesAMinute,
      BooleanSupplier mayBlock) {
    this.commands = commands;
    this.time = time;
    this.linesAMinute = linesAMinute;
    this.mayBlock = mayBlock;
    this.beyond =
        Counter.builder("koppi.access.refused.beyond")
            .description("Refused attempts beyond the lines that their caller may leave a minute")
            .register(metrics);
  }

  /** The lines that a caller has left in one minute. */
  private record Lines(long minute, int count) {}

  /**
   * Records that the present call, or the present item of it, was refused.
   *
   * @param named the subject, where it was refused before it reached its data
   * @param status the status of the answer
   */
  public void record(Actor by, Attempt attempt, Subject named, int status) {
    var action = Objects.requireNonNullElse(attempt.action(), RefusedBeforehand.CALL_REFUSED);
    var subject = Objects.requireNonNullElse(attempt.subject(), named);
    if (attempt.isDisclosing()) {
      recordAlways(by, action, subject, status);
    } else {
      record(by, action, subject, status);
    }
  }

  /**
   * Records a refused attempt.
   *
   * @param status the status of the answer, such as 404
   */
  public void record(Actor by, AccessAction action, Subject subject, int status) {
    var client = by.organisation() + "/" + by.client();
    long minute = time.millis() / MINUTE;
    callers.values().removeIf(lines -> lines.minute() < minute);
    int ofClient = linesOf(client, minute);
    int ofPerson = linesOf(client + "/" + by.person(), minute);
    int mostOfClient = PERSONS_WORTH * linesAMinute;
    if (ofPerson <= linesAMinute && ofClient <= mostOfClient) {
      recordAlways(by, action, subject, status);
      return;
    }
    beyond.increment();
    if (ofPerson == linesAMinute + 1 || ofClient == mostOfClient + 1) {
      var further = Subject.none(subject.kind());
      recordAlways(by, RefusedBeforehand.FURTHER_CALLS_REFUSED, further, status);
    }
  }

  /** Records a refused attempt, however many the caller has made. */
  public void recordAlways(Actor by, AccessAction action, Subject subject, int status) {
    if (mayBlock.getAsBoolean()) {
      write(by, action, subject, status);
    } else {
      // A call that is refused by its role never leaves the event loop, which must not wait.
      Thread.ofVirtual().name("refused-attempt").start(() -> write(by, action, subject, status));
    }
  }

  /** Counts an attempt, and returns the number of the caller's attempts within this minute. */
  private int linesOf(String caller, long minute) {
    var lines =
        callers.merge(
            caller, new Lines(minute, 1), (before, one) -> new Lines(minute, before.count() + 1));
    return lines.count();
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
