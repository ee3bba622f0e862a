package fi.koppi.catalogservice.offering.messaging;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingEvent;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.kit.outbox.Outbox;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/** Publishes the whole public state at each change: the topic is compacted by id. */
@ApplicationScoped
class OutboxOfferingFollower {

  static final String TOPIC = "koppi.catalog.offering.v1";
  static final String TYPE = "fi.koppi.catalog.offering-state.v1";

  private final Outbox outbox;
  private final ProgrammeQueries programmes;

  @Inject
  OutboxOfferingFollower(Outbox outbox, ProgrammeQueries programmes) {
    this.outbox = outbox;
    this.programmes = programmes;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) OfferingEvent event) {
    switch (event) {
      case OfferingEvent.Published(var offering, var at) -> publish(offering, at);
      case OfferingEvent.PublishedAtOnce(var offering, var at) -> publish(offering, at);
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
    var programme = programmes.get(offering.programme()).details();
    outbox.append(
        TOPIC, offering.id().value().toString(), TYPE, OfferingStateV1.of(offering, programme, at));
  }
}
