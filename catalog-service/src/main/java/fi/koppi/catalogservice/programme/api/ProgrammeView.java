package fi.koppi.catalogservice.programme.api;

import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.programme.ProgrammeStatus;
import fi.koppi.catalogservice.programme.details.LanguageRequirement;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.programme.details.ProgrammeProfile;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.EqfLevel;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as it is shown. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11", "version": 0, "status": "ACTIVE",
         "providerId": "01920000-0000-7000-8000-000000000201", "kind": "QUALIFICATION_UNIT",
         "name": {"fi": "Koneistus", "sv": "Maskinbearbetning", "en": "Machining"},
         "competencePoints": 30, "eqfLevel": 4, "field": "0715",
         "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"],
         "languageLevel": {"language": "fi", "level": "A2"},
         "profile": {"partOf": ["019a5b20-7f00-7a10-8f2c-5f0e8a3b1c10"],
          "leadsTo": ["http://data.europa.eu/esco/isco/C7223"],
          "entry": {"languages": [], "priorEducation": 2, "skills": [], "suitability": []},
          "studyModes": ["FULL_TIME"], "environments": ["WORKSHOP"], "sustainability": [],
          "workTasks": []}}\
        """)
record ProgrammeView(
    UUID id,
    long version,
    ProgrammeStatus status,
    UUID providerId,
    ProgrammeKind kind,
    LocalizedText name,
    @Nullable LocalizedText description,
    @Nullable Integer competencePoints,
    @Nullable EqfLevel eqfLevel,
    @Nullable IscedF field,
    List<EscoUri> skills,
    @Nullable LanguageRequirement languageLevel,
    ProgrammeProfile profile)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static ProgrammeView of(Programme programme) {
    var details = programme.details();
    return new ProgrammeView(
        programme.id().value(),
        programme.version(),
        programme.status(),
        programme.provider().value(),
        details.kind(),
        details.name(),
        details.description(),
        details.competencePoints(),
        details.eqfLevel(),
        details.field(),
        details.skills(),
        details.languageLevel(),
        details.profile());
  }
}
