package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.offering.OfferingId;

/**
 * Somebody wants a seat.
 *
 * @param fastLane whether the places kept for the fast lane may be used
 */
public record SeatRequest(SeatRequestId id, OfferingId offering, boolean fastLane) {}
