package fi.koppi.referralservice.seat.messaging;

import java.util.UUID;

/** The fields of the catalogue's other events about a seat that referrals use. */
record SeatReference(UUID seatRequestId) {}
