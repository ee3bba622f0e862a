package fi.koppi.catalogservice.provider.persistence;

import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderDetails;
import fi.koppi.catalogservice.provider.ProviderId;
import fi.koppi.catalogservice.provider.Providers;
import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(Providers.class)
class PanacheProviders implements Providers, PanacheRepositoryBase<Provider, UUID> {

  @Override
  public Provider lock(ProviderId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND, "No provider has this id."));
  }

  @Override
  public Optional<Provider> find(ProviderId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public Optional<Provider> findSame(ProviderDetails details) {
    return find(
            "oid = ?1 or businessId = ?2 or admissionPrincipal = ?3",
            details.oid().value(),
            details.businessId().value(),
            details.admission().principal())
        .firstResultOptional();
  }

  @Override
  public List<Provider> list(@Nullable Cursor after, int limit) {
    var rows = after == null ? find("order by id") : find("id > ?1 order by id", after.uuid(0));
    return rows.range(0, limit - 1).list();
  }

  @Override
  public void add(Provider provider) {
    persist(provider);
  }

  @Override
  public void flush() {
    getEntityManager().flush();
  }
}
