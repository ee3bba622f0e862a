package fi.koppi.kit.health;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The log of one check: a line when it goes down, and a line when it is up again, with how long it
 * was down and how many runs of timers and consumers failed meanwhile.
 */
final class ProbeLog {

  // The name under which operators know these lines.
  private static final Logger LOG = Logger.getLogger(Probes.class);

  private final ProbedCheck check;
  private final String group;
  private boolean up = true;
  private long downSince;

  ProbeLog(ProbedCheck check, String group) {
    this.check = check;
    this.group = group;
  }

  /**
   * Adds what a look has found.
   *
   * @param beganAt when the look began, in {@link System#nanoTime()}
   */
  void add(Finding finding, long beganAt) {
    if (finding.up() && up) {
      logUnnoticed(beganAt);
    } else if (finding.up()) {
      LOG.warnf(
          "health check up again: group=%s check=%s downSeconds=%d failedRuns=%d",
          group,
          check.name(),
          TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - downSince),
          taken(System.nanoTime()).map(FailedRuns.Tally::number).orElse(0));
    } else if (up) {
      downSince = beganAt;
      LOG.warnf(
          "health check down: group=%s check=%s found=%s", group, check.name(), finding.figures());
    }
    up = finding.up();
  }

  /** Logs runs that failed before a look that found all well: no look has seen why. */
  private void logUnnoticed(long beganAt) {
    taken(beganAt)
        .ifPresent(runs ->
            LOG.warnf(
                "runs failed between two looks: group=%s check=%s failedRuns=%d first: %s",
                group, check.name(), runs.number(), runs.first()));
  }

  private Optional<FailedRuns.Tally> taken(long until) {
    return check.takeFailedRuns(until);
  }
}
