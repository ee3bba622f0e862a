package fi.koppi.catalogservice.guidancemethod.api;

import fi.koppi.catalogservice.guidancemethod.GuidanceMethod;
import fi.koppi.catalogservice.guidancemethod.GuidanceMethodStatus;
import fi.koppi.catalogservice.offering.details.TargetGroup;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A guidance method as it is shown. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1ca1", "version": 0, "status": "ACTIVE",
         "organisationId": "01920000-0000-7000-8000-000000000201",
         "name": {"fi": "Urakortit", "sv": "Karriärkort"},
         "purpose": {"fi": "Omien vahvuuksien ja ammatillisten toiveiden sanoittaminen",
          "sv": "Att sätta ord på sina styrkor och yrkesönskemål"},
         "description": {"fi": "Pari valitsee viisi korttia ja kertoo niistä toisilleen."},
         "targetGroups": ["YOUNG_PEOPLE", "CAREER_CHANGERS"], "languages": ["fi", "sv"],
         "material": "https://materials.example/urakortit"}\
        """)
record GuidanceMethodView(
    UUID id,
    long version,
    GuidanceMethodStatus status,
    UUID organisationId,
    LocalizedText name,
    LocalizedText purpose,
    @Nullable LocalizedText description,
    List<TargetGroup> targetGroups,
    List<LanguageCode> languages,
    @Nullable String material)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static GuidanceMethodView of(GuidanceMethod method) {
    var details = method.details();
    return new GuidanceMethodView(
        method.id().value(),
        method.version(),
        method.status(),
        method.organisation().value(),
        details.name(),
        details.purpose(),
        details.description(),
        details.targetGroups(),
        details.languages(),
        details.material());
  }
}
