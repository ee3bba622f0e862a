package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.kit.time.CoarseTime;
import java.time.Instant;
import java.util.UUID;

/** The wire form of the event that a seat is refused. */
record SeatRefusedV1(UUID seatRequestId, UUID offeringId, String reason, Instant at) {

  static SeatRefusedV1 of(SeatEvent.Refused event) {
    return new SeatRefusedV1(
        event.seat().value(),
        event.offering().value(),
        event.reason().name(),
        CoarseTime.of(event.at()));
  }
}
