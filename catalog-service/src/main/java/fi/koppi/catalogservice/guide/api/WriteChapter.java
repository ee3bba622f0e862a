package fi.koppi.catalogservice.guide.api;

import fi.koppi.catalogservice.guide.ChapterText;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to add or change a chapter. */
@Schema(
    examples =
        """
        {"position": 40, "title": {"fi": "Oppisopimus", "sv": "Läroavtal"},
         "body": {"fi": "Oppisopimuksessa opitaan **työpaikalla**.\\n\\n- Sovi ensin työnantajan kanssa.",
                  "sv": "I läroavtal lär man sig **på arbetsplatsen**."}}\
        """)
record WriteChapter(
    @Schema(description = "Chapters stand in this order") @Min(0) @Max(10_000) int position,
    @NotNull @MaxLength(WriteChapter.LONGEST_TITLE) @OneLine LocalizedText title,
    @Schema(
            description =
                "Paragraphs, lists, headings and links in CommonMark; HTML is shown as text. Links lead"
                    + " to whole http or https addresses, to mailto addresses, or to a place that the"
                    + " guide has (#providers, #chapter-2, ?field=07, /guide/sv/12); a text with any"
                    + " other link is refused")
        @NotNull
        @PlainText
        LocalizedText body) {

  static final int LONGEST_TITLE = 200;

  ChapterText text() {
    return new ChapterText(position, title, body);
  }
}
