package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.SeatRequestId;

/** A seat that is held or offered for the client; whoever accepts a place has to show one. */
public record ReservedSeat(SeatRequestId request) {}
