package fi.koppi.catalogservice.taxonomy;

import fi.koppi.kit.identifier.EscoUri;
import java.time.Instant;

/** What happened to a concept of the classification. */
public sealed interface ConceptEvent {

  EscoUri uri();

  Instant at();

  /**
   * It is new, says something else or is back.
   *
   * @param version grows with every change, and while the concept is retired, too
   */
  record Written(Concept concept, long version, Instant at) implements ConceptEvent {
    @Override
    public EscoUri uri() {
      return concept.uri();
    }
  }

  /** The classification no longer has it. */
  record Retired(EscoUri uri, Instant at) implements ConceptEvent {}
}
