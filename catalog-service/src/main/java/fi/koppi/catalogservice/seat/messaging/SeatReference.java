package fi.koppi.catalogservice.seat.messaging;

import static java.util.Objects.requireNonNull;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import java.util.UUID;

/** The fields of referral-service's events about a requested seat that are used here. */
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
