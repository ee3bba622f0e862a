package fi.koppi.catalogservice.provider;

import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks for providers whose last day is over, to close them. Every replica does: a provider that
 * one is at work on is left out by the others.
 */
@ApplicationScoped
class ProviderSchedule {

  private final ProviderCommands commands;

  @Inject
  ProviderSchedule(ProviderCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.provider.schedule-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void runAll() {
    Portions.takeEach(commands.ended(), commands::closeEnded);
  }
}
