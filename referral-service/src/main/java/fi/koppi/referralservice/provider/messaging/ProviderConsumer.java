package fi.koppi.referralservice.provider.messaging;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.provider.ProviderMirror;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Follows the providers that the catalogue announces; a provider is closed, never removed. */
@ApplicationScoped
class ProviderConsumer implements EventConsumer {

  private static final String STATE = "fi.koppi.catalog.provider-state.v1";

  private final ProviderMirror mirror;

  @Inject
  ProviderConsumer(ProviderMirror mirror) {
    this.mirror = mirror;
  }

  @Override
  public String name() {
    return "provider-mirror";
  }

  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(STATE) && !event.isTombstone()) {
      mirror.learn(new ProviderId(event.keyAsUuid()), event.as(ProviderState.class).announcement());
    }
  }
}
