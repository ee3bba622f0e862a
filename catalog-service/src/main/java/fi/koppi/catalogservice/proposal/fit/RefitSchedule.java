package fi.koppi.catalogservice.proposal.fit;

import fi.koppi.catalogservice.proposal.RefitCommands;
import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks for what somebody teaches since it was wanted. Every replica does: a source that one is at
 * work on is left out by the others.
 */
@ApplicationScoped
class RefitSchedule {

  private final RefitCommands commands;

  @Inject
  RefitSchedule(RefitCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.proposal.refit-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void runAll() {
    Portions.takeAll(commands::mark);
    Portions.takeEach(MarkedSource.BEFORE_ALL, commands::nextAfter, commands::refit);
  }
}
