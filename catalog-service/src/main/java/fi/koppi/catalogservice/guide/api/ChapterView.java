package fi.koppi.catalogservice.guide.api;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.guide.Chapter;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A chapter as the next edition will have it, with its last author. */
@Schema(
    examples =
        """
        {"id": "0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11", "version": 3, "position": 40,
         "title": {"fi": "Oppisopimus", "sv": "Läroavtal"},
         "body": {"fi": "Oppisopimuksessa opitaan **työpaikalla**.",
                  "sv": "I läroavtal lär man sig **på arbetsplatsen**."},
         "changedAt": "2027-01-11T08:15:00Z",
         "byOrganisation": "01920000-0000-7000-8000-000000000001", "byPerson": "editor-3"}\
        """)
record ChapterView(
    UUID id,
    long version,
    int position,
    LocalizedText title,
    LocalizedText body,
    Instant changedAt,
    @Nullable UUID byOrganisation,
    @Nullable String byPerson)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static ChapterView of(Chapter chapter) {
    return new ChapterView(
        chapter.id().value(),
        chapter.version(),
        chapter.text().position(),
        chapter.text().title(),
        chapter.text().body(),
        chapter.changedAt(),
        OrganisationId.valueOf(chapter.byOrganisation()),
        chapter.byPerson());
  }
}
