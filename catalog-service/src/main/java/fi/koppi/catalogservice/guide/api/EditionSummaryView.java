package fi.koppi.catalogservice.guide.api;

import fi.koppi.catalogservice.guide.EditionSummary;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition without its content: who published it, when and why, and how much it holds. */
@Schema(
    examples =
        """
        {"number": 12, "publishedAt": "2027-01-11T08:15:00Z",
         "byOrganisation": "01920000-0000-7000-8000-000000000001", "byPerson": "editor-3",
         "reason": "Training that begins in spring", "chapters": 4, "trainings": 87}\
        """)
record EditionSummaryView(
    int number,
    Instant publishedAt,
    UUID byOrganisation,
    @Nullable String byPerson,
    String reason,
    int chapters,
    int trainings) {

  static EditionSummaryView of(EditionSummary edition) {
    return new EditionSummaryView(
        edition.number(),
        edition.at(),
        edition.byOrganisation().value(),
        edition.byPerson(),
        edition.reason(),
        edition.chapters(),
        edition.trainings());
  }
}
