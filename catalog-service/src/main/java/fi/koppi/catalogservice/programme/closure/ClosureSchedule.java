package fi.koppi.catalogservice.programme.closure;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.ClosureCommands;
import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Retires the programmes of closed providers. Every replica does so, and skips a provider that
 * another replica has locked.
 */
@ApplicationScoped
public class ClosureSchedule {

  private static final ProviderId BEFORE_ALL = new ProviderId(new UUID(0, 0));

  private final ClosureCommands commands;

  @Inject
  ClosureSchedule(ClosureCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.programme.closure-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void runAll() {
    Portions.takeEach(
        BEFORE_ALL,
        commands::nextAfter,
        provider -> Portions.takeAll(() -> commands.retireSome(provider)));
  }
}
