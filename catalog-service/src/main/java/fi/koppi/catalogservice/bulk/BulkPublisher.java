package fi.koppi.catalogservice.bulk;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks for uploads to publish. Every replica does: an upload that one is at work on is left out by
 * the others.
 */
@ApplicationScoped
class BulkPublisher {

  /** More would save little, and a row that is refused undoes those before it. */
  private static final int PORTION = 250;

  private final BulkPublishingCommands commands;

  @Inject
  BulkPublisher(BulkPublishingCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "${koppi.bulk.publish-every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void publishAll() {
    boolean mayBeMore = true;
    int oneByOne = 0;
    while (mayBeMore) {
      try {
        mayBeMore = commands.publishSome(oneByOne > 0 ? 1 : PORTION);
        oneByOne--;
      } catch (RowRefused e) {
        commands.passOver(e);
        // The rest of the portion may have more of the kind, each of which undoes the rows before.
        oneByOne = PORTION;
      }
    }
  }
}
