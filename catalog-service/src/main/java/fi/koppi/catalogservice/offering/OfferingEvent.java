package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;

/** What happened to an offering. */
public sealed interface OfferingEvent {

  OfferingId offering();

  Instant at();

  record Drafted(OfferingId offering, Instant at) implements OfferingEvent {}

  /** Says something else, before anybody else has seen it. */
  record Redrafted(OfferingId offering, Instant at) implements OfferingEvent {}

  record Published(OfferingId offering, Instant at) implements OfferingEvent {}

  /** Says something else from now on. */
  record Revised(OfferingId offering, Instant at) implements OfferingEvent {}

  record Closed(OfferingId offering, Instant at) implements OfferingEvent {}

  record Archived(OfferingId offering, Instant at) implements OfferingEvent {}

  record Cancelled(OfferingId offering, Instant at) implements OfferingEvent {}

  /** Cancelled before anybody else has seen it. */
  record Discarded(OfferingId offering, Instant at) implements OfferingEvent {}
}
