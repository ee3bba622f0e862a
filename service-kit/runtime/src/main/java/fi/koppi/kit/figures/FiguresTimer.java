package fi.koppi.kit.figures;

import fi.koppi.kit.health.FailedRuns;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Looks now and then whether the figures of the day have been published. Every replica looks, in
 * the interval {@code koppi.figures.check}, which a service without figures does not set.
 */
@ApplicationScoped
class FiguresTimer {

  private static final Logger LOG = Logger.getLogger(FiguresTimer.class);

  private final List<DailyFigures<?>> all;
  private final FiguresCommands commands;
  private final FailedRuns runs;

  @Inject
  FiguresTimer(@All List<DailyFigures<?>> all, FiguresCommands commands, FailedRuns runs) {
    this.all = all;
    this.commands = commands;
    this.runs = runs;
  }

  @Scheduled(
      every = "${koppi.figures.check:off}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void publishToday() {
    for (var figures : all) {
      try {
        commands.publishToday(figures);
      } catch (RuntimeException e) {
        // Other figures are published all the same, and these at the next look.
        if (!runs.count("figures", e)) {
          LOG.errorf(e, "figures could not be published name=%s", figures.name());
        }
      }
    }
  }
}
