package fi.koppi.catalogservice.taxonomy.api;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A skill, an occupation or a group of occupations as it is shown. */
@Schema(
    examples =
        """
        {"uri": "http://data.europa.eu/esco/isco/C7212", "kind": "ISCO", "notation": "7212",
         "label": {"fi": "Hitsaajat", "sv": "Svetsare", "en": "Welders"},
         "broader": ["http://data.europa.eu/esco/isco/C721"], "retired": false}\
        """)
record ConceptView(
    EscoUri uri,
    EscoUri.Kind kind,
    @Nullable String notation,
    LocalizedText label,
    List<EscoUri> broader,
    boolean retired) {

  static ConceptView of(Concept concept) {
    return new ConceptView(
        concept.uri(),
        concept.uri().kind(),
        concept.notation(),
        concept.label(),
        concept.broader(),
        concept.retired());
  }
}
