package fi.koppi.catalogservice.campus.persistence;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.campus.Campus;
import fi.koppi.catalogservice.campus.CampusStatus;
import fi.koppi.catalogservice.campus.Campuses;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.OrganisationOid;
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
@Typed(Campuses.class)
class PanacheCampuses implements Campuses, PanacheRepositoryBase<Campus, UUID> {

  private final Sql sql;

  @Inject
  PanacheCampuses(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Campus> lock(CampusId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<Campus> lockToRead(CampusId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_READ);
  }

  @Override
  public Optional<Campus> find(CampusId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public Optional<Campus> findSame(CampusId id, OrganisationOid oid) {
    return find("id <> ?1 and oid = ?2", id.value(), oid.value()).firstResultOptional();
  }

  @Override
  public void takeTurns() {
    sql.takeTurns("campus");
  }

  @Override
  public List<CampusId> ended(LocalDate day) {
    return sql.select(
        """
        select id from campus where status = 'OPEN' and valid_to < ?
        union
        select id from campus where status = 'OPEN' and provider_closed
        order by id
        """,
        row -> new CampusId(row.getObject(1, UUID.class)),
        day);
  }

  @Override
  public Optional<Campus> lockOpen(CampusId id) {
    return SkipLocked.first(find("id = ?1 and status = ?2", id.value(), CampusStatus.OPEN));
  }

  @Override
  public void recordClosed(ProviderId provider) {
    sql.update("update campus set provider_closed = true where provider_id = ?", provider.value());
  }

  @Override
  public List<Campus> list(ProviderId provider, @Nullable Cursor after, int limit) {
    var rows =
        after == null
            ? find("providerId = ?1 order by id", provider.value())
            : find("providerId = ?1 and id > ?2 order by id", provider.value(), after.uuid(0));
    return rows.range(0, limit - 1).list();
  }

  @Override
  public void add(Campus campus) {
    persist(campus);
  }

  @Override
  public void flush() {
    getEntityManager().flush();
  }
}
