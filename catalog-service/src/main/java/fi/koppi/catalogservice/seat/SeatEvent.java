package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import java.time.Instant;

/** An event of a seat. */
public sealed interface SeatEvent {

  SeatRequestId seat();

  OfferingId offering();

  Instant at();

  record Held(SeatRequestId seat, OfferingId offering, Instant until, Instant at)
      implements SeatEvent {}

  /**
   * A place in the queue, a new one or one that has moved.
   *
   * @param position the place, from 1 for the one who is served next
   */
  record Waitlisted(SeatRequestId seat, OfferingId offering, int position, Instant at)
      implements SeatEvent {}

  record OfferedFromWaitlist(SeatRequestId seat, OfferingId offering, Instant until, Instant at)
      implements SeatEvent {}

  record Confirmed(SeatRequestId seat, OfferingId offering, Instant at) implements SeatEvent {}

  /** The client for whom the seat was confirmed did not come. */
  record NoShow(SeatRequestId seat, OfferingId offering, Instant at) implements SeatEvent {}

  record Released(SeatRequestId seat, OfferingId offering, Instant at) implements SeatEvent {}

  record Expired(SeatRequestId seat, OfferingId offering, Instant at) implements SeatEvent {}

  record Refused(SeatRequestId seat, OfferingId offering, SeatRefusal reason, Instant at)
      implements SeatEvent {}
}
