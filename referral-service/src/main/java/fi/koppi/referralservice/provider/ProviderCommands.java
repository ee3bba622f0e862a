package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** The use cases that open the channels of announced providers. */
@ApplicationScoped
public class ProviderCommands {

  private final Providers waiting;
  private final ProviderQueries providers;
  private final InstantSource time;

  @Inject
  ProviderCommands(Providers waiting, ProviderQueries providers, InstantSource time) {
    this.waiting = waiting;
    this.providers = providers;
    this.time = time;
  }

  /** Lists the providers whose admission system waits for its topics. */
  @Transactional
  public List<Provider> awaitingChannel() {
    return waiting.awaitingChannel();
  }

  /** Records that the channel of a provider is open. */
  @Transactional
  public void channelOpened(ProviderId id) {
    providers.find(id).ifPresent(provider -> provider.channelOpened(time.instant()));
  }
}
