package fi.koppi.catalogservice.programme.persistence;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.programme.Programmes;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(Programmes.class)
class PanacheProgrammes implements Programmes, PanacheRepositoryBase<Programme, UUID> {

  private final Sql sql;

  @Inject
  PanacheProgrammes(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Programme> lock(ProgrammeId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<Programme> lockToRead(ProgrammeId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_READ);
  }

  @Override
  public Optional<Programme> find(ProgrammeId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<Programme> list(@Nullable Cursor after, int limit) {
    var rows = after == null ? find("order by id") : find("id > ?1 order by id", after.uuid(0));
    return rows.range(0, limit - 1).list();
  }

  @Override
  public void add(Programme programme) {
    persist(programme);
  }

  @Override
  public List<Programme> lockActive(ProviderId provider, int limit) {
    return find("providerId = ?1 and status = ACTIVE order by id", provider.value())
        .range(0, limit - 1)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  @Override
  public Set<EscoUri> skillsTaughtBy(ProviderId provider) {
    return Set.copyOf(
        sql.select(
            """
            select distinct jsonb_array_elements_text(skills) as uri from programme
            where provider_id = ? and status = 'ACTIVE'
            """,
            row -> new EscoUri(row.getString("uri")),
            provider.value()));
  }
}
