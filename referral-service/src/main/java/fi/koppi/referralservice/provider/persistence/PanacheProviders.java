package fi.koppi.referralservice.provider.persistence;

import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.provider.Provider;
import fi.koppi.referralservice.provider.Providers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Typed(Providers.class)
class PanacheProviders implements Providers, PanacheRepositoryBase<Provider, UUID> {

  @Override
  public Optional<Provider> findEvenRemoved(ProviderId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<Provider> withUnsettledRights() {
    return list(
        """
        grantedPrincipal is distinct from
          case when not removed and status = 'ACTIVE' then admissionPrincipal end
        """);
  }

  @Override
  public List<ProviderId> withGrantedRights() {
    return stream("grantedPrincipal is not null").map(Provider::id).toList();
  }

  @Override
  public boolean isEntitledElsewhere(String principal, ProviderId except) {
    return count(
            "admissionPrincipal = ?1 and id <> ?2 and not removed and status = 'ACTIVE'",
            principal,
            except.value())
        > 0;
  }
}
