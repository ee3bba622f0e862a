package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.kit.time.CoarseTime;
import java.time.Instant;
import java.util.UUID;

/** The wire form of the event that a free place is offered to the next one in the queue. */
record SeatOfferedFromWaitlistV1(
    UUID seatRequestId, UUID offeringId, Instant heldUntil, Instant at) {

  static SeatOfferedFromWaitlistV1 of(SeatEvent.OfferedFromWaitlist event) {
    return new SeatOfferedFromWaitlistV1(
        event.seat().value(),
        event.offering().value(),
        CoarseTime.of(event.until()),
        CoarseTime.of(event.at()));
  }
}
