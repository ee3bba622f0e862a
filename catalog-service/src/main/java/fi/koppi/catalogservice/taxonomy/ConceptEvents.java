package fi.koppi.catalogservice.taxonomy;

import java.util.stream.Stream;

/** Publishes events about concepts. */
public interface ConceptEvents {

  /** Publishes the events, at most one for each concept; an edition may bring tens of thousands. */
  void publish(Stream<ConceptEvent> events);
}
