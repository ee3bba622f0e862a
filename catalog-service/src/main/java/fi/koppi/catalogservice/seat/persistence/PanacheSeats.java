package fi.koppi.catalogservice.seat.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.catalogservice.seat.Seat;
import fi.koppi.catalogservice.seat.SeatStatus;
import fi.koppi.catalogservice.seat.Seats;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Typed(Seats.class)
class PanacheSeats implements Seats, PanacheRepositoryBase<Seat, UUID> {

  @Override
  public Optional<Seat> find(SeatRequestId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public void add(Seat seat) {
    persist(seat);
  }

  @Override
  public Optional<Seat> nextWaiting(OfferingId offering) {
    return find(
            "offeringId = ?1 and status = ?2 order by fastLane desc, queuePosition",
            offering.value(),
            SeatStatus.WAITLISTED)
        .firstResultOptional();
  }

  @Override
  public int countBefore(OfferingId offering, boolean fastLane) {
    return Math.toIntExact(
        fastLane
            ? count(
                "offeringId = ?1 and status = ?2 and fastLane = true",
                offering.value(),
                SeatStatus.WAITLISTED)
            : count("offeringId = ?1 and status = ?2", offering.value(), SeatStatus.WAITLISTED));
  }

  @Override
  public List<Moved> moved(OfferingId offering, int limit) {
    return getEntityManager()
        .createQuery(
            """
            select s, w.place from Seat s join (
              select q.id as id, q.waitingPosition as published,
                row_number() over (order by q.fastLane desc, q.queuePosition) as place
              from Seat q where q.offeringId = :offering and q.status = :waiting) w on w.id = s.id
            where w.published is distinct from w.place
            order by w.place
            """,
            Object[].class)
        .setParameter("offering", offering.value())
        .setParameter("waiting", SeatStatus.WAITLISTED)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new Moved((Seat) row[0], ((Number) row[1]).intValue()))
        .toList();
  }

  @Override
  public List<Seat> with(OfferingId offering, Set<SeatStatus> statuses) {
    return list("offeringId = ?1 and status in ?2 order by id", offering.value(), statuses);
  }

  @Override
  public List<Seat> due(OfferingId offering, Instant by) {
    return list(
        "offeringId = ?1 and status in ?2 and heldUntil <= ?3 order by heldUntil, id",
        offering.value(),
        Set.of(SeatStatus.HELD, SeatStatus.OFFERED),
        by);
  }
}
