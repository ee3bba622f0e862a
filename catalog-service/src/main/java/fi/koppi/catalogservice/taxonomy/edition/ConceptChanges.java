package fi.koppi.catalogservice.taxonomy.edition;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.catalogservice.taxonomy.ConceptEvent;
import fi.koppi.kit.identifier.EscoUri;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The changes that an edition has made.
 *
 * @param versions the current versions of concepts that are new, changed or back, and of concepts
 *     that were never published before
 * @param retired the concepts that the edition no longer has
 */
public record ConceptChanges(
    Replacement counts, Map<EscoUri, Long> versions, List<EscoUri> retired) {

  /**
   * Makes the events to publish, none for concepts that did not change.
   *
   * @param given the edition's concepts
   */
  public Stream<ConceptEvent> events(Collection<Concept> given, Instant at) {
    Stream<ConceptEvent> written = given.stream().flatMap(concept -> written(concept, at).stream());
    return Stream.concat(written, retired.stream().map(uri -> new ConceptEvent.Retired(uri, at)));
  }

  private Optional<ConceptEvent> written(Concept concept, Instant at) {
    return Optional.ofNullable(versions.get(concept.uri()))
        .map(version -> new ConceptEvent.Written(concept, version, at));
  }
}
