package fi.koppi.catalogservice.guidancemethod.api;

import fi.koppi.catalogservice.guidancemethod.Revision;
import fi.koppi.catalogservice.offering.details.TargetGroup;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a guidance method's description, with its author and reason. */
@Schema(
    examples =
        """
        {"at": "2027-01-11T08:15:00Z", "byOrganisation": "01920000-0000-7000-8000-000000000201",
         "byPerson": "editor-3", "reason": "The cards exist in Swedish now",
         "name": {"fi": "Urakortit", "sv": "Karriärkort"},
         "purpose": {"fi": "Omien vahvuuksien ja ammatillisten toiveiden sanoittaminen"},
         "targetGroups": ["YOUNG_PEOPLE"], "languages": ["fi", "sv"]}\
        """)
record GuidanceMethodRevisionView(
    Instant at,
    UUID byOrganisation,
    @Nullable String byPerson,
    @Nullable String reason,
    LocalizedText name,
    LocalizedText purpose,
    @Nullable LocalizedText description,
    List<TargetGroup> targetGroups,
    List<LanguageCode> languages,
    @Nullable String material) {

  static GuidanceMethodRevisionView of(Revision revision) {
    var details = revision.details();
    return new GuidanceMethodRevisionView(
        revision.at(),
        revision.byOrganisation().value(),
        revision.byPerson(),
        revision.reason(),
        details.name(),
        details.purpose(),
        details.description(),
        details.targetGroups(),
        details.languages(),
        details.material());
  }
}
