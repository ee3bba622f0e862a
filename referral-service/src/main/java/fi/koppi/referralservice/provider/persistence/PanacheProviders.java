package fi.koppi.referralservice.provider.persistence;

import fi.koppi.referralservice.provider.Provider;
import fi.koppi.referralservice.provider.Providers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Typed(Providers.class)
class PanacheProviders implements Providers, PanacheRepositoryBase<Provider, UUID> {

  @Override
  public List<Provider> awaitingChannel() {
    return list("admissionPrincipal is not null and channelOpenedAt is null and not removed");
  }
}
