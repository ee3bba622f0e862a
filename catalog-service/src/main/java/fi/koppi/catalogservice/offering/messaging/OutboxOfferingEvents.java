package fi.koppi.catalogservice.offering.messaging;

import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingEvent;
import fi.koppi.catalogservice.offering.OfferingEvents;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the whole public state at each change: the topic is compacted by id. */
@ApplicationScoped
class OutboxOfferingEvents implements OfferingEvents {

  static final String TOPIC = "koppi.catalog.offering.v1";
  static final String TYPE = "fi.koppi.catalog.offering-state.v1";

  private final Outbox outbox;
  private final ProgrammeQueries programmes;

  @Inject
  OutboxOfferingEvents(Outbox outbox, ProgrammeQueries programmes) {
    this.outbox = outbox;
    this.programmes = programmes;
  }

  @Override
  public void publish(OfferingEvent event, Offering offering) {
    switch (event) {
      case OfferingEvent.Published published -> state(offering, published);
      case OfferingEvent.Revised revised -> state(offering, revised);
      case OfferingEvent.Closed closed -> state(offering, closed);
      case OfferingEvent.Archived archived -> state(offering, archived);
      case OfferingEvent.Cancelled cancelled -> state(offering, cancelled);
      case OfferingEvent.Drafted drafted -> {
        // A draft is nobody's business but its provider's.
      }
      case OfferingEvent.Redrafted redrafted -> {
        // Nor is another draft.
      }
      case OfferingEvent.Discarded discarded -> {
        // What was never told need not be taken back.
      }
    }
  }

  @Override
  public void publishAdded(List<Offering> added) {
    outbox.appendAll(TOPIC, TYPE, added.stream().map(one -> keyed(one, one.published())));
  }

  private void state(Offering offering, OfferingEvent event) {
    var keyed = keyed(offering, event);
    outbox.append(TOPIC, keyed.key(), TYPE, keyed.payload());
  }

  private Outbox.Keyed keyed(Offering offering, OfferingEvent event) {
    var programme = programmes.get(offering.programme()).details();
    return new Outbox.Keyed(
        offering.id().value().toString(), OfferingStateV1.of(offering, programme, event.at()));
  }
}
