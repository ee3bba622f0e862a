package fi.koppi.catalogservice.synonym.api;

import fi.koppi.catalogservice.synonym.Terms;
import fi.koppi.kit.identifier.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Terms by language; a language without terms may be left out. */
@Schema(
    examples =
        """
        {"fi": ["hitsaaja", "hitsari"], "sv": ["svetsare"], "en": ["welder"]}\
        """)
record TermsEntry(
    @Schema(description = "Terms in Finnish; one of the languages has at least one term")
        @Nullable
        @Size(max = TermsEntry.MOST)
        List<@NotBlank @Size(max = TermsEntry.LONGEST) @OneLine String> fi,
    @Schema(description = "Terms in Swedish; one of the languages has at least one term")
        @Nullable
        @Size(max = TermsEntry.MOST)
        List<@NotBlank @Size(max = TermsEntry.LONGEST) @OneLine String> sv,
    @Schema(description = "Terms in English; one of the languages has at least one term")
        @Nullable
        @Size(max = TermsEntry.MOST)
        List<@NotBlank @Size(max = TermsEntry.LONGEST) @OneLine String> en) {

  static final int MOST = 50;
  static final int LONGEST = 100;

  static TermsEntry of(Terms terms) {
    return new TermsEntry(terms.fi(), terms.sv(), terms.en());
  }

  Terms terms() {
    return new Terms(given(fi), given(sv), given(en));
  }

  private static List<String> given(@Nullable List<String> terms) {
    return terms == null ? List.of() : terms;
  }
}
