package fi.koppi.catalogservice.taxonomy;

import fi.koppi.kit.identifier.EscoUri;
import java.time.Instant;

/** An event about a concept of the classification. */
public sealed interface ConceptEvent {

  EscoUri uri();

  Instant at();

  /**
   * The concept is new, changed or back.
   *
   * @param version grows with every change, also while the concept is retired
   */
  record Written(Concept concept, long version, Instant at) implements ConceptEvent {
    @Override
    public EscoUri uri() {
      return concept.uri();
    }
  }

  /** The classification no longer has the concept. */
  record Retired(EscoUri uri, Instant at) implements ConceptEvent {}
}
