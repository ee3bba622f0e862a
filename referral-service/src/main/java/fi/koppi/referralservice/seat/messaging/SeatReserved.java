package fi.koppi.referralservice.seat.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * The fields of the catalogue's {@code seat-held} and {@code seat-offered-from-waitlist} used here.
 */
record SeatReserved(UUID seatRequestId, Instant heldUntil) {}
