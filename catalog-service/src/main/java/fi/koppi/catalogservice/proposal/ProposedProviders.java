package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.ProposedDrafts;
import fi.koppi.catalogservice.provider.ProviderUse;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * What was proposed to a provider is looked at again when that ends, like what it taught. What it
 * has accepted and not published yet is given back.
 */
@ApplicationScoped
class ProposedProviders implements ProviderUse {

  private final ProposedDrafts drafts;
  private final Refits refits;

  @Inject
  ProposedProviders(ProposedDrafts drafts, Refits refits) {
    this.drafts = drafts;
    this.refits = refits;
  }

  @Override
  public void ended(ProviderId provider, Actor by, Instant at) {
    drafts.endOf(provider, by, at);
    refits.noteProvider(provider);
  }
}
