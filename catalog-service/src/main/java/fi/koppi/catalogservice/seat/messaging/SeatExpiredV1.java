package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.kit.time.CoarseTime;
import java.time.Instant;
import java.util.UUID;

/** The wire form of the event that a reservation or an offer has expired. */
record SeatExpiredV1(UUID seatRequestId, UUID offeringId, Instant at) {

  static SeatExpiredV1 of(SeatEvent.Expired event) {
    return new SeatExpiredV1(
        event.seat().value(), event.offering().value(), CoarseTime.of(event.at()));
  }
}
