package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.seat.SeatRequest;
import fi.koppi.referralservice.seat.SeatStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The seat that was asked for.
 *
 * @param keptUntil until when it is kept for the client, while it is HELD or OFFERED
 * @param waitingPosition place in the waiting list while it is WAITLISTED: 1 is served next, and
 *     the place moves as others leave or the fast lane goes before
 * @param refusal why it was REFUSED: OFFERING_UNKNOWN, OFFERING_NOT_OPEN, or NOT_HELD where it was
 *     confirmed too late
 */
@Schema(examples = "{\"status\": \"HELD\", \"keptUntil\": \"2027-02-01T22:00:00Z\"}")
record SeatView(
    SeatStatus status,
    @Nullable Instant keptUntil,
    @Nullable Integer waitingPosition,
    @Nullable String refusal) {

  static SeatView of(SeatRequest request) {
    return new SeatView(
        request.status(), request.keptUntil(), request.waitingPosition(), request.refusal());
  }
}
