package fi.koppi.catalogservice.seat.messaging;

import static java.util.Objects.requireNonNull;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import java.util.UUID;

/** What referral-service says of a seat that it has requested: the fields that are used here. */
record SeatReference(UUID seatRequestId, UUID offeringId) {

  SeatReference {
    requireNonNull(seatRequestId);
    requireNonNull(offeringId);
  }

  SeatRequestId seat() {
    return new SeatRequestId(seatRequestId);
  }

  OfferingId offering() {
    return new OfferingId(offeringId);
  }
}
