package fi.koppi.catalogservice.taxonomy.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.catalogservice.taxonomy.OtherNames;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import jakarta.validation.Valid;
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
         "altLabel": {"fi": ["hitsarit"]},
         "broader": ["http://data.europa.eu/esco/isco/C721"]}\
        """)
record EscoConceptEntry(
    @NotNull EscoUri uri,
    @Nullable @Size(max = 30) String notation,
    @NotNull LocalizedText prefLabel,
    @Schema(description = "Other names by language, by which searches find what it means")
        @Nullable
        @Valid
        EscoOtherNames altLabel,
    @Nullable List<@NotNull EscoUri> broader) {

  Concept concept() {
    var otherNames = altLabel == null ? OtherNames.NONE : altLabel.names();
    return new Concept(
        uri, notation, prefLabel, otherNames, broader == null ? List.of() : broader, false);
  }
}
