package fi.koppi.catalogservice.seat.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.seat.SeatBook;
import fi.koppi.catalogservice.seat.SeatBooks;
import fi.koppi.catalogservice.seat.SeatFigures;
import fi.koppi.catalogservice.seat.SeatStatus;
import fi.koppi.kit.sql.SkipLocked;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Typed(SeatBooks.class)
class PanacheSeatBooks implements SeatBooks, PanacheRepositoryBase<SeatBook, UUID> {

  @Override
  public void add(SeatBook book) {
    persist(book);
  }

  @Override
  public Optional<SeatBook> lock(OfferingId offering) {
    return findByIdOptional(offering.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<SeatBook> lockOneDue(Instant by) {
    return SkipLocked.first(
        find(
            """
            from SeatBook b where exists (
              select 1 from Seat s
              where s.offeringId = b.offeringId and s.status in ?1 and s.heldUntil <= ?2)
            """,
            Set.of(SeatStatus.HELD, SeatStatus.OFFERED),
            by));
  }

  @Override
  public Optional<SeatBook> lockOneMoved() {
    return SkipLocked.first(find("from SeatBook b where b.queueMoved = true"));
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
