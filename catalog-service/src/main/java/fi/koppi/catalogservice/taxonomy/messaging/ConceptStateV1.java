package fi.koppi.catalogservice.taxonomy.messaging;

import fi.koppi.catalogservice.taxonomy.ConceptEvent;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire form of a concept's public state. */
record ConceptStateV1(
    EscoUri uri,
    long version,
    String kind,
    @Nullable String notation,
    LocalizedText label,
    List<EscoUri> broader,
    Instant changedAt) {

  static ConceptStateV1 of(ConceptEvent.Written written) {
    var concept = written.concept();
    return new ConceptStateV1(
        concept.uri(),
        written.version(),
        concept.uri().kind().name(),
        concept.notation(),
        concept.label(),
        concept.broader(),
        written.at());
  }
}
