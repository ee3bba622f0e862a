package fi.koppi.catalogservice.seat;

import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks for holds and offers whose time is up. Every replica does: a book that one is at work on is
 * left out by the others.
 */
@ApplicationScoped
class SeatExpiry {

  private final SeatCommands commands;

  @Inject
  SeatExpiry(SeatCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.seat.expire-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void expireAll() {
    Portions.takeEach(commands.due(), commands::expire);
  }
}
