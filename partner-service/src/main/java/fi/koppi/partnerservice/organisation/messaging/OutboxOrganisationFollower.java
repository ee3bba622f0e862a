package fi.koppi.partnerservice.organisation.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.partnerservice.organisation.Organisation;
import fi.koppi.partnerservice.organisation.OrganisationEvent;
import fi.koppi.partnerservice.organisation.OrganisationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the whole public state at each change: the topic is compacted by id. */
@ApplicationScoped
class OutboxOrganisationEvents implements OrganisationEvents {

  static final String TOPIC = "koppi.partner.organisation.v1";
  static final String TYPE = "fi.koppi.partner.organisation-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxOrganisationEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(OrganisationEvent event, Organisation organisation) {
    switch (event) {
      case OrganisationEvent.Registered registered -> state(organisation, registered);
      case OrganisationEvent.Closed closed -> state(organisation, closed);
    }
  }

  private void state(Organisation organisation, OrganisationEvent event) {
    outbox.append(
        TOPIC,
        organisation.id().value().toString(),
        TYPE,
        OrganisationStateV1.of(organisation, event.at()));
  }
}
