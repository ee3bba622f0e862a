package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** What is done about announced providers. */
@ApplicationScoped
public class ProviderCommands {

  private final Providers providers;
  private final InstantSource time;

  @Inject
  ProviderCommands(Providers providers, InstantSource time) {
    this.providers = providers;
    this.time = time;
  }

  @Transactional
  public List<Provider> awaitingChannel() {
    return providers.awaitingChannel();
  }

  @Transactional
  public void channelOpened(ProviderId id) {
    providers.find(id).ifPresent(provider -> provider.channelOpened(time.instant()));
  }
}
