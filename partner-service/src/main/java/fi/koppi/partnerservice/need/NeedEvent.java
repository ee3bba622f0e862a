package fi.koppi.partnerservice.need;

import fi.koppi.partnerservice.NeedId;
import java.time.Instant;

/** What happened to a competence need. */
public sealed interface NeedEvent {

  NeedId need();

  Instant at();

  record Published(NeedId need, Instant at) implements NeedEvent {}

  record Filled(NeedId need, Instant at) implements NeedEvent {}

  record Withdrawn(NeedId need, Instant at) implements NeedEvent {}

  /** Withdrawn before anybody else had heard of it. */
  record Discarded(NeedId need, Instant at) implements NeedEvent {}
}
