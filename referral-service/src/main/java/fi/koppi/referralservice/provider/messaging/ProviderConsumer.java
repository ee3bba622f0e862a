package fi.koppi.referralservice.provider.messaging;

import fi.koppi.kit.mirror.Mirror;
import fi.koppi.kit.mirror.MirrorConsumer;
import fi.koppi.referralservice.provider.ProviderMirror;
import fi.koppi.referralservice.provider.ProviderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the copies of the providers that catalog-service announces up to date. */
@ApplicationScoped
class ProviderConsumer extends MirrorConsumer<ProviderState> {

  private final ProviderMirror providers;

  @Inject
  ProviderConsumer(ProviderMirror providers) {
    this.providers = providers;
  }

  @Override
  public String name() {
    return "provider-mirror";
  }

  @Override
  protected String eventType() {
    return "fi.koppi.catalog.provider-state.v1";
  }

  @Override
  protected Class<ProviderState> stateType() {
    return ProviderState.class;
  }

  @Override
  protected Mirror<ProviderState> mirror() {
    return providers;
  }
}
