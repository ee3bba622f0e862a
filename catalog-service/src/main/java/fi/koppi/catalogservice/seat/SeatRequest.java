package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;

/**
 * A request for a seat.
 *
 * @param fastLane whether the places kept for the fast lane may be used
 */
public record SeatRequest(SeatRequestId id, OfferingId offering, boolean fastLane) {}
