package fi.koppi.referralservice.seat.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire form of a request to the catalogue; it names no referral and no client. */
record SeatAskedV1(
    UUID seatRequestId, UUID offeringId, @Nullable Boolean fastLane, Instant requestedAt) {}
