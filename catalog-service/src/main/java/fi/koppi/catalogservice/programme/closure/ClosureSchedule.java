package fi.koppi.catalogservice.programme.closure;

import fi.koppi.catalogservice.programme.ClosureCommands;
import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Retires the programmes of closed providers. Every replica does so, and skips a provider that
 * another replica has locked.
 */
@ApplicationScoped
public class ClosureSchedule {

  private final ClosureCommands commands;

  @Inject
  ClosureSchedule(ClosureCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.programme.closure-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void runAll() {
    Portions.takeAll(commands::retireSome);
  }
}
