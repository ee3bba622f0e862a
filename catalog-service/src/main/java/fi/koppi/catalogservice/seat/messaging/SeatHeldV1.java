package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.kit.time.CoarseTime;
import java.time.Instant;
import java.util.UUID;

/** The wire form of the event that a seat is reserved until it is confirmed. */
record SeatHeldV1(UUID seatRequestId, UUID offeringId, Instant heldUntil, Instant at) {

  static SeatHeldV1 of(SeatEvent.Held event) {
    return new SeatHeldV1(
        event.seat().value(),
        event.offering().value(),
        CoarseTime.of(event.until()),
        CoarseTime.of(event.at()));
  }
}
