package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;

/** A change of an offering, with the offering after the change. */
public sealed interface OfferingEvent {

  Offering offering();

  Instant at();

  default OfferingId id() {
    return offering().id();
  }

  record Drafted(Offering offering, Instant at) implements OfferingEvent {}

  /** A draft was changed; nobody outside the provider has seen it. */
  record Redrafted(Offering offering, Instant at) implements OfferingEvent {}

  record Published(Offering offering, Instant at) implements OfferingEvent {}

  /** The offering was published when it was added, without a {@link Drafted} before. */
  record PublishedAtOnce(Offering offering, Instant at) implements OfferingEvent {}

  /** An offering was changed after it had been published. */
  record Revised(Offering offering, Instant at) implements OfferingEvent {}

  record Closed(Offering offering, Instant at) implements OfferingEvent {}

  record Archived(Offering offering, Instant at) implements OfferingEvent {}

  /** An offering was cancelled after it had been published. */
  record Cancelled(Offering offering, Instant at) implements OfferingEvent {}

  /** A draft was cancelled; nobody outside the provider has seen it. */
  record Discarded(Offering offering, Instant at) implements OfferingEvent {}
}
