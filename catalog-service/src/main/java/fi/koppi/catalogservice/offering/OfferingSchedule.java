package fi.koppi.catalogservice.offering;

import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks for offerings that are to publish or archive themselves. Every replica does: an offering
 * that one is at work on is left out by the others.
 */
@ApplicationScoped
class OfferingSchedule {

  private final OfferingScheduleCommands commands;

  @Inject
  OfferingSchedule(OfferingScheduleCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.offering.schedule-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void runAll() {
    Portions.takeEach(DueOffering.BEFORE_ALL, commands::nextDue, commands::run);
  }
}
