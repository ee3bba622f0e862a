package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.provider.ProviderId;
import fi.koppi.catalogservice.provider.ProviderUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was proposed to a provider is looked at again when that ends, like what it taught. */
@ApplicationScoped
class ProposedProviders implements ProviderUse {

  private final Refits refits;

  @Inject
  ProposedProviders(Refits refits) {
    this.refits = refits;
  }

  @Override
  public void ended(ProviderId provider) {
    refits.noteProvider(provider);
  }
}
