package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.OfferingId;
import java.time.Instant;
import java.util.UUID;

/** What the catalogue is asked to do, or told, about a seat. */
public sealed interface SeatAsked {

  UUID request();

  OfferingId offering();

  Instant at();

  record Requested(UUID request, OfferingId offering, boolean fastLane, Instant at)
      implements SeatAsked {}

  record ConfirmationRequested(UUID request, OfferingId offering, Instant at)
      implements SeatAsked {}

  /** Whoever the seat was confirmed for did not come. */
  record NoShowReported(UUID request, OfferingId offering, Instant at) implements SeatAsked {}

  record ReleaseRequested(UUID request, OfferingId offering, Instant at) implements SeatAsked {}
}
