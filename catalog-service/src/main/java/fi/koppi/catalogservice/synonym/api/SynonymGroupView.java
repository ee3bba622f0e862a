package fi.koppi.catalogservice.synonym.api;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.synonym.SynonymGroup;
import fi.koppi.kit.http.versions.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group of synonyms with its last author. */
@Schema(
    examples =
        """
        {"id": "0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a12", "version": 1,
         "words": {"fi": ["hitsaaja", "hitsari"], "sv": ["svetsare"], "en": ["welder"]},
         "related": {"fi": ["metalliala"], "sv": ["metallbranschen"], "en": ["metalwork"]},
         "changedAt": "2027-01-11T08:15:00Z",
         "byOrganisation": "01920000-0000-7000-8000-000000000001", "byPerson": "editor-3"}\
        """)
record SynonymGroupView(
    @Schema(description = "Id of the group") UUID id,
    @Schema(description = "Version, which is also the ETag") long version,
    @Schema(description = "Terms with the same meaning") TermsEntry words,
    @Schema(description = "Other terms of the same field, which weigh less") TermsEntry related,
    @Schema(description = "Time of the last change") Instant changedAt,
    @Schema(description = "Organisation of the last change; none for what came with the service")
        @Nullable UUID byOrganisation,
    @Schema(description = "Acting person's id at that organisation, if one was given")
        @Nullable String byPerson)
    implements Versioned {

  static SynonymGroupView of(SynonymGroup group) {
    return new SynonymGroupView(
        group.id().value(),
        group.version(),
        TermsEntry.of(group.words()),
        TermsEntry.of(group.related()),
        group.changedAt(),
        OrganisationId.valueOf(group.byOrganisation()),
        group.byPerson());
  }
}
