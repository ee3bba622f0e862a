package fi.koppi.catalogservice.seat.messaging;

import static java.util.Objects.requireNonNull;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.catalogservice.seat.SeatRequest;
import java.util.UUID;

/** The fields of referral-service's request for a seat that are used here. */
record SeatRequested(UUID seatRequestId, UUID offeringId, Boolean fastLane) {

  SeatRequested {
    requireNonNull(seatRequestId);
    requireNonNull(offeringId);
    requireNonNull(fastLane);
  }

  SeatRequest request() {
    return new SeatRequest(new SeatRequestId(seatRequestId), new OfferingId(offeringId), fastLane);
  }
}
