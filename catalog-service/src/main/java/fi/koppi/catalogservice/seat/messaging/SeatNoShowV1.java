package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.kit.time.CoarseTime;
import java.time.Instant;
import java.util.UUID;

/** The wire form of the event that the client for whom the seat was confirmed did not come. */
record SeatNoShowV1(UUID seatRequestId, UUID offeringId, Instant at) {

  static SeatNoShowV1 of(SeatEvent.NoShow event) {
    return new SeatNoShowV1(
        event.seat().value(), event.offering().value(), CoarseTime.of(event.at()));
  }
}
