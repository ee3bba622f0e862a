package fi.koppi.kit.inbox.parked;

import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.event.ReceivedEvent.Unreadable;
import fi.koppi.kit.health.FailedRuns;
import fi.koppi.kit.inbox.EventConsumers;
import fi.koppi.kit.inbox.NotYetApplicable;
import fi.koppi.kit.inbox.ProcessingFailure;
import fi.koppi.kit.inbox.Replay;
import fi.koppi.kit.inbox.ReplayProblem;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.inbox.deadletter.DeadLetters;
import fi.koppi.kit.inbox.deadletter.Refusal;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.schedule.Portions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tries parked events again until they apply or have waited too long. It tries each by itself: a
 * later event of a key may be the very thing that an earlier one waits for.
 */
@ApplicationScoped
public class ParkedEventRetry {

  private static final Logger LOG = Logger.getLogger(ParkedEventRetry.class);
  private static final int AT_ONCE = 200;

  private final ParkedEvents parked;
  private final DeadLetters deadLetters;
  private final EventConsumers consumers;
  private final Lineage lineage;
  private final FailedRuns runs;
  private final Duration longestPause;
  private final Duration longestWait;

  ParkedEventRetry(
      ParkedEvents parked,
      DeadLetters deadLetters,
      EventConsumers consumers,
      Lineage lineage,
      FailedRuns runs,
      @ConfigProperty(name = "koppi.parked.longest-pause", defaultValue = "5m")
          Duration longestPause,
      @ConfigProperty(name = "koppi.parked.longest-wait", defaultValue = "1d")
          Duration longestWait) {
    this.parked = parked;
    this.deadLetters = deadLetters;
    this.consumers = consumers;
    this.lineage = lineage;
    this.runs = runs;
    this.longestPause = longestPause;
    this.longestWait = longestWait;
  }

  /** Tries all that are due, as long as a round applies some: the next of its key may go then. */
  @Scheduled(
      every = "${koppi.parked.every:1s}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void retryDue() {
    Portions.takeAll(
        () -> parked.due(AT_ONCE).stream().map(this::retry).reduce(false, Boolean::logicalOr));
  }

  /** Tries one event now, whenever it was to be tried. */
  @Transactional
  public void replay(UUID id) {
    ParkedEvent event =
        parked
            .find(id)
            .orElseThrow(
                () -> new Refused(CommonProblem.NOT_FOUND, "There is no parked event " + id + "."));
    Replay.orRefuse(() -> releaseNow(event));
  }

  private void releaseNow(ParkedEvent event) {
    if (!release(event)) {
      throw new Refused(ReplayProblem.EVENT_BEING_RETRIED, "Look again in a moment.");
    }
  }

  private boolean retry(ParkedEvent event) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> release(event));
    } catch (NotYetApplicable e) {
      return waitOrBury(event, e.missing(), "not-applicable-in-time");
    } catch (Unacceptable e) {
      return bury(event, e.code(), e.detail());
    } catch (Unreadable e) {
      return bury(event, e.code(), e.detail());
    } catch (RuntimeException e) {
      if (ProcessingFailure.isOfData(e)) {
        return bury(event, ReceivedEvent.MISMATCH, ProcessingFailure.UNSTORABLE);
      }
      if (!runs.count("parked-events", e)) {
        LOG.warnf("parked event not applied: id=%s at=%s", event.id(), ProcessingFailure.place(e));
      }
      return ProcessingFailure.isTransient(e)
          ? false
          : waitOrBury(event, "the consumer failed", "processing-failed");
    }
  }

  /** Returns whether the event was applied. It is not if another replica is retrying it. */
  private boolean release(ParkedEvent candidate) {
    return parked
        .claimed(candidate.id())
        .map(event -> {
          lineage.follow(event.event());
          consumers.named(event.consumer()).on(event.event());
          parked.remove(event);
          parked.mayGoNow(event.consumer(), event.event().key());
          return true;
        })
        .orElse(false);
  }

  private boolean waitOrBury(ParkedEvent event, String reason, String causeInTheEnd) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          boolean tooOld = parked.isOlderThan(event, longestWait);
          if (tooOld) {
            buryNow(event, causeInTheEnd, reason);
          } else {
            parked.postpone(event, reason, longestPause);
          }
          return tooOld;
        });
  }

  private boolean bury(ParkedEvent event, String cause, String detail) {
    QuarkusTransaction.requiringNew().run(() -> buryNow(event, cause, detail));
    return true;
  }

  private void buryNow(ParkedEvent event, String cause, String detail) {
    var refusals = List.of(Refusal.ofEvent(event.place(), event.event(), cause, detail));
    deadLetters
        .bury(event.consumer(), refusals)
        .forEach(refusal -> consumers.find(event.consumer()).ifPresent(refusal::recordBy));
    parked.remove(event);
  }
}
