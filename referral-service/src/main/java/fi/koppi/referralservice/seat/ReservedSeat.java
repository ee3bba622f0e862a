package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.SeatRequestId;

/** A seat that is reserved or offered for the client; a place cannot be accepted without one. */
public record ReservedSeat(SeatRequestId request) {}
