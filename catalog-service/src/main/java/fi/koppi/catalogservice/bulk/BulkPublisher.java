package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/**
 * Publishes uploads in the background. Every replica does; an upload that one has locked is skipped
 * by the others.
 */
@ApplicationScoped
class BulkPublisher {

  /** Larger portions would save little, and a refused row rolls back the rows before it. */
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
    Portions.takeEach(commands.publishing(), upload -> Portions.takeAll(new Round(upload)));
  }

  private final class Round implements BooleanSupplier {

    private final BulkUploadId upload;
    private int oneByOne;

    private Round(BulkUploadId upload) {
      this.upload = upload;
    }

    @Override
    public boolean getAsBoolean() {
      try {
        boolean mayBeMore = commands.publishSome(upload, oneByOne > 0 ? 1 : PORTION);
        oneByOne--;
        return mayBeMore;
      } catch (RowRefused e) {
        commands.skip(e);
        // The rest of the portion may have more such rows, each of which rolls back the rows before
        // it.
        oneByOne = PORTION;
        return true;
      }
    }
  }
}
