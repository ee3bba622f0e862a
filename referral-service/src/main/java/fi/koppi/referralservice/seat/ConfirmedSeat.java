package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.SeatRequestId;

/** A seat that the catalogue has confirmed; whoever enrols a client has to show one. */
public record ConfirmedSeat(SeatRequestId request) {}
