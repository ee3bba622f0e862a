package fi.koppi.catalogservice.taxonomy.messaging;

import fi.koppi.catalogservice.taxonomy.ConceptEvent;
import fi.koppi.catalogservice.taxonomy.ConceptEvents;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.outbox.Outbox.Keyed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Publishes a concept's whole public state at each change, since the topic is compacted by URI. */
@ApplicationScoped
class OutboxConceptEvents implements ConceptEvents {

  static final String TOPIC = "koppi.catalog.skill.v1";
  static final String TYPE = "fi.koppi.catalog.concept-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxConceptEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Stream<ConceptEvent> events) {
    outbox.appendAll(TOPIC, TYPE, events.map(OutboxConceptEvents::keyed));
  }

  static Keyed keyed(ConceptEvent event) {
    return switch (event) {
      case ConceptEvent.Written written ->
          new Keyed(written.uri().value(), ConceptStateV1.of(written));
      case ConceptEvent.Retired retired -> new Keyed(retired.uri().value(), null);
    };
  }
}
