package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks for campuses whose last day is over or whose provider is closed, to close them. Every
 * replica does: a campus that one is at work on is left out by the others.
 */
@ApplicationScoped
class CampusSchedule {

  private final CampusCommands commands;

  @Inject
  CampusSchedule(CampusCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.campus.schedule-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void runAll() {
    Portions.takeEach(commands.ended(), this::close);
  }

  private void close(CampusId campus) {
    try {
      commands.closeEnded(campus);
    } catch (Refused inUse) {
      // It stays open until nothing that is published takes place there.
    }
  }
}
