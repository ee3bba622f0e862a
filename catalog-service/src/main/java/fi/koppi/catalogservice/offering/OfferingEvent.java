package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;

/** What happened to an offering, with the offering as it is now. */
public sealed interface OfferingEvent {

  Offering offering();

  Instant at();

  default OfferingId id() {
    return offering().id();
  }

  record Drafted(Offering offering, Instant at) implements OfferingEvent {}

  /** A draft was changed, which nobody else has seen. */
  record Redrafted(Offering offering, Instant at) implements OfferingEvent {}

  record Published(Offering offering, Instant at) implements OfferingEvent {}

  /** It was published as soon as it was there; no {@link Drafted} came before. */
  record PublishedAtOnce(Offering offering, Instant at) implements OfferingEvent {}

  /** What had been published was changed. */
  record Revised(Offering offering, Instant at) implements OfferingEvent {}

  record Closed(Offering offering, Instant at) implements OfferingEvent {}

  record Archived(Offering offering, Instant at) implements OfferingEvent {}

  /** It was cancelled after others had seen it. */
  record Cancelled(Offering offering, Instant at) implements OfferingEvent {}

  /** A draft was cancelled, which nobody else has seen. */
  record Discarded(Offering offering, Instant at) implements OfferingEvent {}
}
