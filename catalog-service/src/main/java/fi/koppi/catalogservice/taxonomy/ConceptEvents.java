package fi.koppi.catalogservice.taxonomy;

import java.util.stream.Stream;

/** Where what happened to concepts is told. */
public interface ConceptEvents {

  /** Tells all of it, at most one event of a concept; an edition may bring tens of thousands. */
  void publish(Stream<ConceptEvent> events);
}
