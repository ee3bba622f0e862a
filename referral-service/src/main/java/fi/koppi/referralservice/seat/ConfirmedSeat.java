package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.SeatRequestId;

/** A seat that the catalogue has confirmed; a client cannot be enrolled without one. */
public record ConfirmedSeat(SeatRequestId request) {}
