package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The storage of seats. A caller that changes a seat has locked its book. */
public interface Seats {

  Optional<Seat> find(SeatRequestId id);

  void add(Seat seat);

  /** Finds the seat in the queue that is served next: the fast lane first, then by position. */
  Optional<Seat> nextWaiting(OfferingId offering);

  /** Counts those in the queue who are served before a new request of the lane. */
  int countBefore(OfferingId offering, boolean fastLane);

  /** Returns the first seats in the queue whose place is not the one that was published last. */
  List<Moved> moved(OfferingId offering, int limit);

  /**
   * A seat whose place in the queue has changed.
   *
   * @param position its place now
   */
  record Moved(Seat seat, int position) {}

  /** Returns an offering's seats with one of the statuses, in the order of their requests. */
  List<Seat> with(OfferingId offering, Set<SeatStatus> statuses);

  /** Returns an offering's seats whose reservation or offer has ended by then, the oldest first. */
  List<Seat> due(OfferingId offering, Instant by);
}
