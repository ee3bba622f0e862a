package fi.koppi.catalogservice.taxonomy.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A concept in ESCO's JSON; its other properties are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
    examples =
        """
        {"uri": "http://data.europa.eu/esco/isco/C7212", "notation": "7212",
         "prefLabel": {"fi": "Hitsaajat", "sv": "Svetsare", "en": "Welders"},
         "broader": ["http://data.europa.eu/esco/isco/C721"]}\
        """)
record EscoConceptEntry(
    @NotNull EscoUri uri,
    @Nullable @Size(max = 30) String notation,
    @NotNull LocalizedText prefLabel,
    @Nullable List<@NotNull EscoUri> broader) {

  Concept concept() {
    return new Concept(uri, notation, prefLabel, broader == null ? List.of() : broader, false);
  }
}
