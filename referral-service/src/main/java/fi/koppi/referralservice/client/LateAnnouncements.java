package fi.koppi.referralservice.client;

import fi.koppi.kit.schedule.Portions;
import fi.koppi.referralservice.ClientId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The timed work that announces the erasures of clients who were forgotten before colleges were
 * told of erasures.
 */
@ApplicationScoped
class LateAnnouncements {

  private static final ClientId BEFORE_ALL = new ClientId(new UUID(0, 0));

  private final ForgettingCommands forgetting;

  @Inject
  LateAnnouncements(ForgettingCommands forgetting) {
    this.forgetting = forgetting;
  }

  @Scheduled(
      every = "${koppi.erasure.late-announcements-every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void announceAll() {
    Portions.takeEach(BEFORE_ALL, forgetting::nextUnannounced, forgetting::announceLate);
  }
}
