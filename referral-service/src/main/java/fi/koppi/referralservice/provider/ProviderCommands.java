package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The use cases that settle the rights of announced providers at the broker. */
@ApplicationScoped
public class ProviderCommands {

  private final Providers providers;

  @Inject
  ProviderCommands(Providers providers) {
    this.providers = providers;
  }

  /** Lists the providers whose rights at the broker are not what they are entitled to. */
  @Transactional
  public List<Provider> withUnsettledRights() {
    return providers.withUnsettledRights();
  }

  /** Lists the providers on whose channels a principal holds rights now. */
  @Transactional
  public List<ProviderId> withGrantedRights() {
    return providers.withGrantedRights();
  }

  /** Returns whether a principal is entitled to the channel of any provider but this one. */
  @Transactional
  public boolean isEntitledElsewhere(String principal, ProviderId except) {
    return providers.isEntitledElsewhere(principal, except);
  }

  /** Records the principal that holds the rights on a provider's channel; null when nobody does. */
  @Transactional
  public void granted(ProviderId id, @Nullable String principal) {
    providers.findEvenRemoved(id).ifPresent(provider -> provider.granted(principal));
  }
}
