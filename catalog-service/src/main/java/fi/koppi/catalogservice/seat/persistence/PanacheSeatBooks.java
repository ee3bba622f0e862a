package fi.koppi.catalogservice.seat.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.seat.SeatBook;
import fi.koppi.catalogservice.seat.SeatBooks;
import fi.koppi.catalogservice.seat.SeatFigures;
import fi.koppi.catalogservice.seat.SeatStatus;
import fi.koppi.kit.sql.SkipLocked;
import fi.koppi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Typed(SeatBooks.class)
class PanacheSeatBooks implements SeatBooks, PanacheRepositoryBase<SeatBook, UUID> {

  private final Sql sql;

  @Inject
  PanacheSeatBooks(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(SeatBook book) {
    persist(book);
  }

  @Override
  public Optional<SeatBook> lock(OfferingId offering) {
    return findByIdOptional(offering.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<SeatBook> lockFree(OfferingId offering) {
    return SkipLocked.first(find("offeringId", offering.value()));
  }

  @Override
  public List<OfferingId> due(Instant by) {
    return sql.select(
        """
        select offering_id from seat
        where status in ('HELD', 'OFFERED') and held_until <= ?
        group by offering_id order by min(held_until)
        """,
        PanacheSeatBooks::offering,
        by);
  }

  @Override
  public Optional<OfferingId> nextMoved(OfferingId after) {
    return sql
        .select(
            """
            select offering_id from seat_book where queue_moved and offering_id > ?
            order by offering_id limit 1
            """,
            PanacheSeatBooks::offering,
            after.value())
        .stream()
        .findFirst();
  }

  private static OfferingId offering(ResultSet row) throws SQLException {
    return new OfferingId(row.getObject("offering_id", UUID.class));
  }

  @Override
  public Optional<SeatFigures> figures(OfferingId offering) {
    return getEntityManager()
        .createQuery(
            """
            select new fi.koppi.catalogservice.seat.SeatFigures(b.places, b.fastLanePlaces, b.taken, b.unused,
              (select count(s) from Seat s where s.offeringId = b.offeringId and s.status = :confirmed),
              (select count(s) from Seat s where s.offeringId = b.offeringId and s.status = :waiting),
              (select count(s) from Seat s where s.offeringId = b.offeringId and s.status = :noShow),
              b.status)
            from SeatBook b where b.offeringId = :offering
            """,
            SeatFigures.class)
        .setParameter("confirmed", SeatStatus.CONFIRMED)
        .setParameter("waiting", SeatStatus.WAITLISTED)
        .setParameter("noShow", SeatStatus.NO_SHOW)
        .setParameter("offering", offering.value())
        .getResultStream()
        .findFirst();
  }
}
