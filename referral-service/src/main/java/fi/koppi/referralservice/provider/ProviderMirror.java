package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps the local copy of the providers that the catalogue announces. */
@ApplicationScoped
public class ProviderMirror {

  private final Providers providers;

  @Inject
  ProviderMirror(Providers providers) {
    this.providers = providers;
  }

  @Transactional
  public void learn(ProviderId id, Provider.Announcement announcement) {
    providers
        .find(id)
        .ifPresentOrElse(
            provider -> provider.learn(announcement),
            () -> providers.add(new Provider(id, announcement)));
  }
}
