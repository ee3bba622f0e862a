package fi.koppi.partnerservice.organisation.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.partnerservice.Followers;
import fi.koppi.partnerservice.organisation.OrganisationEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Publishes the whole public state at each change: the topic is compacted by id. */
@ApplicationScoped
class OutboxOrganisationFollower {

  static final String TOPIC = "koppi.partner.organisation.v1";
  static final String TYPE = "fi.koppi.partner.organisation-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxOrganisationFollower(Outbox outbox) {
    this.outbox = outbox;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) OrganisationEvent event) {
    var organisation = event.organisation();
    outbox.append(
        TOPIC,
        organisation.id().value().toString(),
        TYPE,
        OrganisationStateV1.of(organisation, event.at()));
  }
}
