package fi.koppi.catalogservice.taxonomy;

import fi.koppi.catalogservice.taxonomy.edition.ConceptChanges;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A change of the classification as a whole. */
public sealed interface TaxonomyEvent {

  Instant at();

  /**
   * An edition has replaced the concepts of its kinds. An edition may bring tens of thousands, so
   * it is announced as one event.
   *
   * @param edition all concepts of the edition
   * @param changes what it has changed
   */
  record ConceptsReplaced(List<Concept> edition, ConceptChanges changes, Instant at)
      implements TaxonomyEvent {

    public ConceptsReplaced {
      edition = List.copyOf(edition);
    }

    /**
     * Returns what happened to the concepts: at most one event for each, none if it is as before.
     */
    public Stream<ConceptEvent> concepts() {
      return changes.events(edition, at);
    }
  }
}
