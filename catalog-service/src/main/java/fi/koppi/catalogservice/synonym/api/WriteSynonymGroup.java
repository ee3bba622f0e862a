package fi.koppi.catalogservice.synonym.api;

import fi.koppi.catalogservice.synonym.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to add or change a group of synonyms. */
@Schema(
    examples =
        """
        {"words": {"fi": ["hitsaaja", "hitsari"], "sv": ["svetsare"], "en": ["welder"]},
         "related": {"fi": ["metalliala"], "sv": ["metallbranschen"], "en": ["metalwork"]}}\
        """)
record WriteSynonymGroup(
    @Schema(description = "Terms with the same meaning, at least one") @NotNull @Valid
        TermsEntry words,
    @Schema(description = "Other terms of the same field; none if left out") @Nullable @Valid
        TermsEntry related) {

  Terms relatedTerms() {
    return related == null ? new Terms(List.of(), List.of(), List.of()) : related.terms();
  }
}
