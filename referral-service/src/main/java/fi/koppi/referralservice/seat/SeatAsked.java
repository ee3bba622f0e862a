package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.SeatRequestId;
import java.time.Instant;

/** A request or report to the catalogue about a seat. */
public sealed interface SeatAsked {

  SeatRequestId request();

  OfferingId offering();

  Instant at();

  record Requested(SeatRequestId request, OfferingId offering, boolean fastLane, Instant at)
      implements SeatAsked {}

  record ConfirmationRequested(SeatRequestId request, OfferingId offering, Instant at)
      implements SeatAsked {}

  /** The client for whom the seat was confirmed did not come. */
  record NoShowReported(SeatRequestId request, OfferingId offering, Instant at)
      implements SeatAsked {}

  record ReleaseRequested(SeatRequestId request, OfferingId offering, Instant at)
      implements SeatAsked {}
}
