package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Keeps seats for tests of use cases. */
class InMemorySeats implements Seats {

  private final Map<SeatRequestId, Seat> seats = new LinkedHashMap<>();

  @Override
  public Optional<Seat> find(SeatRequestId id) {
    return Optional.ofNullable(seats.get(id));
  }

  @Override
  public void add(Seat seat) {
    seats.put(seat.id(), seat);
  }

  @Override
  public Optional<Seat> nextWaiting(OfferingId offering) {
    return queue(offering).stream().findFirst();
  }

  @Override
  public int countBefore(OfferingId offering, boolean fastLane) {
    return (int) queue(offering).stream().filter(seat -> !fastLane || seat.fastLane()).count();
  }

  @Override
  public List<Moved> moved(OfferingId offering, int limit) {
    var queue = queue(offering);
    return IntStream.range(0, queue.size())
        .mapToObj(index -> new Moved(queue.get(index), index + 1))
        .filter(moved -> !Objects.equals(moved.seat().waitingPosition(), moved.position()))
        .limit(limit)
        .toList();
  }

  private List<Seat> queue(OfferingId offering) {
    return with(offering, Set.of(SeatStatus.WAITLISTED)).stream()
        .sorted(
            Comparator.comparing((Seat seat) -> !seat.fastLane())
                .thenComparing(seat -> Objects.requireNonNull(seat.queuePosition())))
        .toList();
  }

  @Override
  public List<Seat> with(OfferingId offering, Set<SeatStatus> statuses) {
    return seats.values().stream()
        .filter(seat -> seat.offering().equals(offering) && statuses.contains(seat.status()))
        .toList();
  }

  @Override
  public List<Seat> due(OfferingId offering, Instant by) {
    return with(offering, Set.of(SeatStatus.HELD, SeatStatus.OFFERED)).stream()
        .filter(seat -> !Objects.requireNonNull(seat.heldUntil()).isAfter(by))
        .toList();
  }
}
