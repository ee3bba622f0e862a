package fi.koppi.catalogservice.provider.persistence;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderStatus;
import fi.koppi.catalogservice.provider.Providers;
import fi.koppi.catalogservice.provider.details.ProviderDetails;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.sql.Conditions;
import fi.koppi.kit.sql.SkipLocked;
import fi.koppi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(Providers.class)
class PanacheProviders implements Providers, PanacheRepositoryBase<Provider, UUID> {

  private final Sql sql;

  @Inject
  PanacheProviders(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Provider lock(ProviderId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND, "No provider has this id."));
  }

  @Override
  public Optional<Provider> lockToRead(ProviderId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_READ);
  }

  @Override
  public Optional<Provider> find(ProviderId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public Optional<Provider> findSame(ProviderId id, ProviderDetails details) {
    return find(
            "id <> ?1 and (oid = ?2 or businessId = ?3 or admissionPrincipal = ?4)",
            id.value(),
            details.oid().value(),
            details.businessId().value(),
            details.admission().principal())
        .firstResultOptional();
  }

  @Override
  public List<Provider> list(@Nullable ProviderId parent, @Nullable Cursor after, int limit) {
    var wanted =
        new Conditions()
            .andIf(parent == null ? null : parent.value(), "parentId = ?")
            .andIf(after == null ? null : after.uuid(0), "id > ?")
            .hqlOrderedBy("id");
    return find(wanted.sql(), wanted.arguments().toArray()).range(0, limit - 1).list();
  }

  @Override
  public List<Provider> tree(ProviderId root) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(
                """
                with recursive tree (id) as (
                  select id from provider where id = :root
                  union select p.id from provider p join tree t on p.parent_id = t.id)
                select p.* from provider p join tree using (id) order by p.id
                """,
                Provider.class)
            .setParameter("root", root.value())
            .getResultList();
    return rows.stream().map(Provider.class::cast).toList();
  }

  @Override
  public void takeTurns() {
    sql.takeTurns("provider");
  }

  @Override
  public List<ProviderId> ended(LocalDate day) {
    return sql.select(
        "select id from provider where status = 'ACTIVE' and valid_to < ? order by id",
        row -> new ProviderId(row.getObject("id", UUID.class)),
        day);
  }

  @Override
  public Optional<Provider> lockEnded(ProviderId id, LocalDate day) {
    return SkipLocked.first(
        find("id = ?1 and status = ?2 and validTo < ?3", id.value(), ProviderStatus.ACTIVE, day));
  }

  @Override
  public void add(Provider provider) {
    persist(provider);
  }
}
