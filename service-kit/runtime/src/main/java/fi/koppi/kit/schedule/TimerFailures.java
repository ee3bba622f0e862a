package fi.koppi.kit.schedule;

import fi.koppi.kit.health.FailedRuns;
import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * The log of timed work that fails. The scheduler's own lines are switched off, since it writes one
 * with the whole trace for every run, twice a second and more while a database is away. Those runs
 * are counted; every other failure is an error with its trace.
 */
@ApplicationScoped
class TimerFailures {

  private static final Logger LOG = Logger.getLogger(TimerFailures.class);

  private final FailedRuns runs;

  @Inject
  TimerFailures(FailedRuns runs) {
    this.runs = runs;
  }

  void log(@Observes FailedExecution failed) {
    var work = failed.getExecution().getTrigger().getMethodDescription();
    if (!runs.count(work, failed.getException())) {
      LOG.errorf(failed.getException(), "timed work failed: work=%s", work);
    }
  }
}
