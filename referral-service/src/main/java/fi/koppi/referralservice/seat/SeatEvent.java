package fi.koppi.referralservice.seat;

import java.time.Instant;

/** An event of the request for a seat. */
public sealed interface SeatEvent {

  SeatRequest request();

  Instant at();

  /**
   * A seat was requested from the catalogue.
   *
   * @param fastLane whether the referral is served before others on a waiting list
   */
  record Requested(SeatRequest request, boolean fastLane, Instant at) implements SeatEvent {}

  /** The client takes the place, so the catalogue is asked to confirm the reserved seat. */
  record ConfirmationRequested(SeatRequest request, Instant at) implements SeatEvent {}

  /** The client for whom the seat was confirmed did not come. */
  record NoShowReported(SeatRequest request, Instant at) implements SeatEvent {}

  record ReleaseRequested(SeatRequest request, Instant at) implements SeatEvent {}

  /** The catalogue has answered, and the answer changed the request. */
  record Answered(SeatRequest request, Instant at) implements SeatEvent {}
}
