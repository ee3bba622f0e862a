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
 * @param waitingPosition place in the waiting list, from 1, when it was WAITLISTED
 */
@Schema(examples = "{\"status\": \"HELD\", \"keptUntil\": \"2027-02-01T22:00:00Z\"}")
record SeatView(SeatStatus status, @Nullable Instant keptUntil, @Nullable Integer waitingPosition) {

  static SeatView of(SeatRequest request) {
    return new SeatView(request.status(), request.keptUntil(), request.waitingPosition());
  }
}
