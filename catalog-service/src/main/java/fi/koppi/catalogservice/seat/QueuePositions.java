package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Publishes who has which place in a queue now. Every replica looks for queues that have moved: a
 * book that one is at work on is left out by the others.
 */
@ApplicationScoped
class QueuePositions {

  private static final OfferingId BEFORE_ALL = new OfferingId(new UUID(0, 0));

  private final SeatCommands commands;

  @Inject
  QueuePositions(SeatCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.seat.positions-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void publishAll() {
    Portions.takeEach(
        BEFORE_ALL,
        commands::nextMoved,
        offering -> Portions.takeAll(() -> commands.publishSomePositions(offering)));
  }
}
