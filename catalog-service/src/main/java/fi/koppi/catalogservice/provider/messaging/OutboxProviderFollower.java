package fi.koppi.catalogservice.provider.messaging;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.provider.ProviderEvent;
import fi.koppi.kit.outbox.Outbox;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Publishes the whole public state at each change: the topic is compacted by id. */
@ApplicationScoped
class OutboxProviderFollower {

  static final String TOPIC = "koppi.catalog.provider.v1";
  static final String TYPE = "fi.koppi.catalog.provider-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxProviderFollower(Outbox outbox) {
    this.outbox = outbox;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) ProviderEvent event) {
    var provider = event.provider();
    outbox.append(
        TOPIC, provider.id().value().toString(), TYPE, ProviderStateV1.of(provider, event.at()));
  }
}
