package fi.koppi.kit.inbox;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.event.ReceivedEvent.Unreadable;
import fi.koppi.kit.inbox.SteadyTransaction.Stopping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The one way in for events: reads the record and lets the consumer act on it once. While the
 * database is away it waits; nothing is skipped, and nothing stops the consumer.
 */
@ApplicationScoped
public class Intake {

  private static final Logger LOG = Logger.getLogger(Intake.class);

  private final Inbox inbox;
  private final ParkedEvents parked;
  private final DeadLetters deadLetters;
  private final SteadyTransaction transaction;
  private final Lineage lineage;

  Intake(
      Inbox inbox,
      ParkedEvents parked,
      DeadLetters deadLetters,
      SteadyTransaction transaction,
      Lineage lineage) {
    this.inbox = inbox;
    this.parked = parked;
    this.deadLetters = deadLetters;
    this.transaction = transaction;
    this.lineage = lineage;
  }

  /** Returns when the record needs no more attention: applied, parked or a dead letter. */
  @ActivateRequestContext
  public void take(EventConsumer consumer, ConsumerRecord<String, byte[]> record) {
    RecordPlace place = RecordPlace.of(record);
    ReceivedEvent event;
    try {
      event = CloudEventHeaders.read(record);
    } catch (Unreadable e) {
      transaction.insist(
          () -> deadLetters.bury(consumer.name(), place, record.key(), e.code(), e.detail()));
      return;
    }
    lineage.follow(event);
    MDC.put("correlationId", event.correlationId());
    try {
      take(consumer, event, place);
    } finally {
      MDC.remove("correlationId");
    }
  }

  private void take(EventConsumer consumer, ReceivedEvent event, RecordPlace place) {
    try {
      transaction.attempt(() -> applyOnce(consumer, event));
    } catch (NotYetApplicable e) {
      transaction.insist(() -> park(consumer, event, place, e.missing()));
    } catch (Unacceptable e) {
      bury(consumer, event, place, e.code(), e.detail());
    } catch (Unreadable e) {
      bury(consumer, event, place, e.code(), e.detail());
    } catch (Stopping e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf(
          "event not processed: id=%s type=%s at=%s",
          event.id(), event.type(), ProcessingFailure.place(e));
      bury(consumer, event, place, "processing-failed", "the consumer failed repeatedly");
    }
  }

  private void applyOnce(EventConsumer consumer, ReceivedEvent event) {
    if (!inbox.firstTime(consumer.name(), event.id())) {
      return;
    }
    consumer.on(event);
    parked.mayGoNow(consumer.name(), event.key());
  }

  private void park(
      EventConsumer consumer, ReceivedEvent event, RecordPlace place, String missing) {
    if (inbox.firstTime(consumer.name(), event.id())) {
      parked.park(consumer.name(), event, place, missing);
    }
  }

  private void bury(
      EventConsumer consumer, ReceivedEvent event, RecordPlace place, String cause, String detail) {
    transaction.insist(() -> {
      inbox.firstTime(consumer.name(), event.id());
      deadLetters.bury(consumer.name(), place, event, cause, detail);
    });
  }
}
