package fi.koppi.catalogservice.offering.messaging;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingEvent;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.sql.BeforeCommit;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;

/** Publishes the whole public state at each change: the topic is compacted by id. */
@ApplicationScoped
class OutboxOfferingFollower {

  static final String TOPIC = "koppi.catalog.offering.v1";
  static final String TYPE = "fi.koppi.catalog.offering-state.v1";

  private final Outbox outbox;
  private final ProgrammeQueries programmes;

  /** A file publishes hundreds at once, of which nobody has a seat yet: they leave together. */
  private final BeforeCommit<OfferingId, Outbox.Keyed> publishedAtOnce;

  @Inject
  OutboxOfferingFollower(
      Outbox outbox, ProgrammeQueries programmes, TransactionSynchronizationRegistry transactions) {
    this.outbox = outbox;
    this.programmes = programmes;
    this.publishedAtOnce =
        new BeforeCommit<>(
            transactions, states -> outbox.appendAll(TOPIC, TYPE, states.values().stream()));
  }

  void follow(@Observes @Priority(Followers.OUTBOX) OfferingEvent event) {
    switch (event) {
      case OfferingEvent.Published(var offering, var at) -> publish(offering, at);
      case OfferingEvent.PublishedAtOnce(var offering, var at) ->
          publishedAtOnce.put(offering.id(), state(offering, at));
      case OfferingEvent.Revised(var offering, var at) -> publish(offering, at);
      case OfferingEvent.Closed(var offering, var at) -> publish(offering, at);
      case OfferingEvent.Archived(var offering, var at) -> publish(offering, at);
      case OfferingEvent.Cancelled(var offering, var at) -> publish(offering, at);
      case OfferingEvent.Drafted drafted -> {
        // Only its provider sees a draft.
      }
      case OfferingEvent.Redrafted redrafted -> {
        // Only its provider sees a draft.
      }
      case OfferingEvent.Discarded discarded -> {
        // What was never published need not be taken back.
      }
    }
  }

  private void publish(Offering offering, Instant at) {
    var state = state(offering, at);
    outbox.append(TOPIC, state.key(), TYPE, state.payload());
  }

  private Outbox.Keyed state(Offering offering, Instant at) {
    var programme = programmes.get(offering.programme()).details();
    return new Outbox.Keyed(
        offering.id().value().toString(), OfferingStateV1.of(offering, programme, at));
  }
}
