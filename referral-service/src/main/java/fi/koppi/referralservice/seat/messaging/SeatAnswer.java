package fi.koppi.referralservice.seat.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of the catalogue's seat events that referrals use. */
record SeatAnswer(UUID seatRequestId, @Nullable Instant heldUntil, @Nullable Integer position) {}
