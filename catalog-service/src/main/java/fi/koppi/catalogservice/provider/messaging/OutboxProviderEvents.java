package fi.koppi.catalogservice.provider.messaging;

import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderEvent;
import fi.koppi.catalogservice.provider.ProviderEvents;
import fi.koppi.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the whole public state at each change: the topic is compacted by id. */
@ApplicationScoped
class OutboxProviderEvents implements ProviderEvents {

  static final String TOPIC = "koppi.catalog.provider.v1";
  static final String TYPE = "fi.koppi.catalog.provider-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxProviderEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(ProviderEvent event, Provider provider) {
    switch (event) {
      case ProviderEvent.Registered registered -> state(provider, registered);
      case ProviderEvent.Changed changed -> state(provider, changed);
      case ProviderEvent.Closed closed -> state(provider, closed);
    }
  }

  private void state(Provider provider, ProviderEvent event) {
    outbox.append(
        TOPIC, provider.id().value().toString(), TYPE, ProviderStateV1.of(provider, event.at()));
  }
}
