package fi.koppi.catalogservice.taxonomy.messaging;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.taxonomy.ConceptEvent;
import fi.koppi.catalogservice.taxonomy.TaxonomyEvent;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.outbox.Outbox.Keyed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Publishes a concept's whole public state at each change, since the topic is compacted by URI. */
@ApplicationScoped
class OutboxTaxonomyFollower {

  static final String TOPIC = "koppi.catalog.skill.v1";
  static final String TYPE = "fi.koppi.catalog.concept-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxTaxonomyFollower(Outbox outbox) {
    this.outbox = outbox;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) TaxonomyEvent event) {
    switch (event) {
      case TaxonomyEvent.ConceptsReplaced replaced ->
          outbox.appendAll(TOPIC, TYPE, replaced.concepts().map(OutboxTaxonomyFollower::keyed));
    }
  }

  private static Keyed keyed(ConceptEvent event) {
    return switch (event) {
      case ConceptEvent.Written written ->
          new Keyed(written.uri().value(), ConceptStateV1.of(written));
      case ConceptEvent.Retired retired -> new Keyed(retired.uri().value(), null);
    };
  }
}
