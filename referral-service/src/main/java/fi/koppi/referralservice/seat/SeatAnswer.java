package fi.koppi.referralservice.seat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the catalogue about a requested seat.
 *
 * @param keptUntil the end of the time for which the seat is reserved, where it is
 * @param position the place in the waiting list, where the request waits
 * @param refusal the catalogue's code of the reason, where the seat is refused
 */
public record SeatAnswer(
    SeatStatus status,
    @Nullable Instant keptUntil,
    @Nullable Integer position,
    @Nullable String refusal) {

  /** Makes the answer that the seat is reserved, either at once or from the waiting list. */
  public static SeatAnswer reserved(SeatStatus status, Instant until) {
    return new SeatAnswer(status, until, null, null);
  }

  public static SeatAnswer waiting(int position) {
    return new SeatAnswer(SeatStatus.WAITLISTED, null, position, null);
  }

  public static SeatAnswer refused(String reason) {
    return new SeatAnswer(SeatStatus.REFUSED, null, null, reason);
  }

  /** Makes an answer of which the status says all. */
  public static SeatAnswer of(SeatStatus status) {
    return new SeatAnswer(status, null, null, null);
  }
}
