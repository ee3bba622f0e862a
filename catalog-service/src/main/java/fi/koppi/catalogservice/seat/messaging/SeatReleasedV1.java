package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.kit.time.CoarseTime;
import java.time.Instant;
import java.util.UUID;

/** The wire form of the event that a seat is given back. */
record SeatReleasedV1(UUID seatRequestId, UUID offeringId, Instant at) {

  static SeatReleasedV1 of(SeatEvent.Released event) {
    return new SeatReleasedV1(
        event.seat().value(), event.offering().value(), CoarseTime.of(event.at()));
  }
}
