package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.kit.time.CoarseTime;
import java.time.Instant;
import java.util.UUID;

/** The wire form of the event that no place is free and the request waits. */
record SeatWaitlistedV1(UUID seatRequestId, UUID offeringId, int position, Instant at) {

  static SeatWaitlistedV1 of(SeatEvent.Waitlisted event) {
    return new SeatWaitlistedV1(
        event.seat().value(),
        event.offering().value(),
        event.position(),
        CoarseTime.of(event.at()));
  }
}
