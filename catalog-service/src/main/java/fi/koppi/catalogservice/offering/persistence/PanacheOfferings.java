package fi.koppi.catalogservice.offering.persistence;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.DueOffering;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.catalogservice.offering.Offerings;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.sql.Conditions;
import fi.koppi.kit.sql.SkipLocked;
import fi.koppi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(Offerings.class)
class PanacheOfferings implements Offerings, PanacheRepositoryBase<Offering, UUID> {

  private final Sql sql;

  @Inject
  PanacheOfferings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Offering> lock(OfferingId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<Offering> find(OfferingId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<Offering> published(
      @Nullable ProviderId provider, @Nullable Cursor after, int limit) {
    var wanted =
        new Conditions()
            .and("status = ?", OfferingStatus.PUBLISHED)
            .andIf(provider == null ? null : provider.value(), "providerId = ?")
            .andIf(after == null ? null : after.uuid(0), "id > ?")
            .hqlOrderedBy("id");
    return find(wanted.sql(), wanted.arguments().toArray()).range(0, limit - 1).list();
  }

  @Override
  public List<Offering> lockPublished(
      ProgrammeId programme, @Nullable OfferingId after, int limit) {
    return lockPortion(
        "programmeId = ?", programme.value(), OfferingStatus.PUBLISHED, after, limit);
  }

  @Override
  public List<Offering> lockProposedDrafts(
      ProgrammeId programme, @Nullable OfferingId after, int limit) {
    return lockPortion(
        "proposalId is not null and programmeId = ?",
        programme.value(),
        OfferingStatus.DRAFT,
        after,
        limit);
  }

  @Override
  public List<Offering> lockUnended(ProviderId provider, @Nullable OfferingId after, int limit) {
    // The statuses are those of the index, word by word.
    return lockPortion(
        new Conditions()
            .and("providerId = ?", provider.value())
            .and("status in (DRAFT, PUBLISHED, CLOSED)"),
        after,
        limit);
  }

  private List<Offering> lockPortion(
      String which, UUID owner, OfferingStatus status, @Nullable OfferingId after, int limit) {
    return lockPortion(new Conditions().and(which, owner).and("status = ?", status), after, limit);
  }

  private List<Offering> lockPortion(Conditions conditions, @Nullable OfferingId after, int limit) {
    var wanted =
        conditions.andIf(after == null ? null : after.value(), "id > ?").hqlOrderedBy("id");
    return find(wanted.sql(), wanted.arguments().toArray())
        .range(0, limit - 1)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  @Override
  public boolean isPublishedAt(CampusId campus) {
    return !getEntityManager()
        .createNativeQuery(
            """
            select 1 from offering
            where status = 'PUBLISHED' and terms ->> 'campusId' = :campus limit 1
            """)
        .setParameter("campus", campus.value().toString())
        .getResultList()
        .isEmpty();
  }

  @Override
  public Optional<DueOffering> nextDue(DueOffering after, Instant by) {
    return sql
        .select(
            """
            select due_at, id from offering where due_at <= ? and (due_at, id) > (?, ?)
            order by due_at, id limit 1
            """,
            row ->
                new DueOffering(
                    Sql.instant(row, "due_at"), new OfferingId(row.getObject("id", UUID.class))),
            by,
            after.at(),
            after.id().value())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Offering> lockDue(OfferingId id, Instant by) {
    return SkipLocked.first(find("id = ?1 and agenda.dueAt <= ?2", id.value(), by));
  }

  @Override
  public void add(Offering offering) {
    persist(offering);
  }
}
