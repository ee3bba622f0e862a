package fi.koppi.catalogservice.campus.persistence;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.campus.Campus;
import fi.koppi.catalogservice.campus.Campuses;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.OrganisationOid;
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
  public Optional<Campus> hold(CampusId id) {
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
  public Optional<Campus> lockOneEnded(LocalDate day) {
    return sql
        .select(
            """
            select c.id from campus c
            where c.status = 'OPEN' and c.id in (
              select id from campus where status = 'OPEN' and valid_to < ?
              union all
              select own.id from provider p join campus own on own.provider_id = p.id
              where p.status = 'CLOSED' and own.status = 'OPEN')
            and not exists (
              select from offering o
              where o.status = 'PUBLISHED' and o.terms ->> 'campusId' = c.id::text)
            limit 1 for no key update of c skip locked
            """,
            row -> row.getObject(1, UUID.class),
            day)
        .stream()
        .findFirst()
        .map(this::findById);
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
