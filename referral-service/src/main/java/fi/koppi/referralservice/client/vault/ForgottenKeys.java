package fi.koppi.referralservice.client.vault;

import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The timed work that deletes keys of forgotten clients that could not be deleted at once. */
@ApplicationScoped
class ForgottenKeys {

  private final KeyCommands keys;

  @Inject
  ForgottenKeys(KeyCommands keys) {
    this.keys = keys;
  }

  @Scheduled(
      every = "${koppi.client-keys.deletion-every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void deleteAll() {
    Portions.takeAll(keys::deletePortionOfForgotten);
  }
}
