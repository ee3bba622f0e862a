package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The read side of announced providers. */
@ApplicationScoped
public class ProviderQueries {

  private final Providers providers;

  @Inject
  ProviderQueries(Providers providers) {
    this.providers = providers;
  }

  /** Returns whether the provider's admission system receives events. */
  @Transactional
  public boolean isServedByEvents(ProviderId id) {
    return providers.find(id).filter(Provider::isServedByEvents).isPresent();
  }
}
