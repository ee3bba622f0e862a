package fi.koppi.partnerservice.need;

import java.time.Instant;

/** A change of a competence need, with the need in its new state. */
public sealed interface NeedEvent {

  Need need();

  Instant at();

  record Drafted(Need need, Instant at) implements NeedEvent {}

  record Published(Need need, Instant at) implements NeedEvent {}

  record Filled(Need need, Instant at) implements NeedEvent {}

  /** A published need was withdrawn. */
  record Withdrawn(Need need, Instant at) implements NeedEvent {}

  /** A draft was withdrawn, which nobody else has seen. */
  record Discarded(Need need, Instant at) implements NeedEvent {}
}
