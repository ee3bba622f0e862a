package fi.koppi.kit.inbox;

import fi.koppi.kit.event.ReceivedEvent.Unreadable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Work in a transaction of its own that a database which is away for a while only delays. */
@ApplicationScoped
class SteadyTransaction {

  private static final Logger LOG = Logger.getLogger(SteadyTransaction.class);
  private static final int ATTEMPTS = 3;
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private volatile boolean stopping;

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** Gives up what fails by itself after a few attempts; what passes is waited out. */
  void attempt(Runnable work) {
    run(work, ATTEMPTS);
  }

  /** Does not give up at all: what would be lost otherwise. */
  void insist(Runnable work) {
    run(work, Integer.MAX_VALUE);
  }

  private void run(Runnable work, int attempts) {
    Duration pause = SHORTEST_PAUSE;
    int failed = 0;
    while (true) {
      try {
        QuarkusTransaction.requiringNew().run(work);
        return;
      } catch (NotYetApplicable | Unacceptable | Unreadable verdict) {
        throw verdict;
      } catch (RuntimeException e) {
        failed += ProcessingFailure.isTransient(e) ? 0 : 1;
        if (failed >= attempts) {
          throw e;
        }
        LOG.warnf("event processing is tried again: cause=%s", e.getClass().getSimpleName());
        pause = pauseAndDouble(pause);
      }
    }
  }

  private Duration pauseAndDouble(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (stopping || Thread.currentThread().isInterrupted()) {
      throw new Stopping();
    }
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  /** The service ends; nothing is acknowledged, so the event comes again after the next start. */
  static final class Stopping extends RuntimeException {
    Stopping() {
      super("the service is stopping");
    }
  }
}
