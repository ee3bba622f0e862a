package fi.koppi.referralservice.client.consent;

import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The timed work that ends the consents whose last day has passed. */
@ApplicationScoped
class ConsentExpiry {

  private final ConsentCommands consents;

  @Inject
  ConsentExpiry(ConsentCommands consents) {
    this.consents = consents;
  }

  @Scheduled(
      every = "${koppi.consent.expiry-every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void expireAll() {
    Portions.takeEach(EndedConsent.NONE, consents::nextEnded, consents::expire);
  }
}
