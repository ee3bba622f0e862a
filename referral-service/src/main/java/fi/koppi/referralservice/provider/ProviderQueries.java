package fi.koppi.referralservice.provider;

import fi.koppi.kit.mirror.Mirrors;
import fi.koppi.referralservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The read side of announced providers. */
@ApplicationScoped
public class ProviderQueries {

  private final Mirrors mirrors;

  @Inject
  ProviderQueries(Mirrors mirrors) {
    this.mirrors = mirrors;
  }

  public Optional<Provider> find(ProviderId id) {
    return mirrors.find(Provider.class, id.value());
  }

  /** Returns whether the provider's admission system receives events. */
  public boolean isServedByEvents(ProviderId id) {
    return find(id).filter(Provider::isServedByEvents).isPresent();
  }
}
