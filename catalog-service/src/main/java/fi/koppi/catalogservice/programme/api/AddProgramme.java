package fi.koppi.catalogservice.programme.api;

import fi.koppi.catalogservice.programme.details.LanguageRequirement;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.programme.details.ProgrammeProfile;
import fi.koppi.kit.identifier.EqfLevel;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme to add to a provider's part of the catalog. */
@Schema(
    examples =
        """
        {"providerId": "01920000-0000-7000-8000-000000000201", "kind": "QUALIFICATION_UNIT",
         "name": {"fi": "Koneistus", "sv": "Maskinbearbetning", "en": "Machining"},
         "competencePoints": 30, "eqfLevel": 4, "field": "0715",
         "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"],
         "languageLevel": {"language": "fi", "level": "A2"}}\
        """)
record AddProgramme(
    @NotNull UUID providerId,
    @NotNull ProgrammeKind kind,
    @NotNull @MaxLength(ProgrammeDetails.LONGEST_NAME) @OneLine LocalizedText name,
    @Nullable @PlainText LocalizedText description,
    @Min(1) @Max(500) @Nullable Integer competencePoints,
    @Nullable EqfLevel eqfLevel,
    @Nullable IscedF field,
    @NotNull @Size(max = 200) List<@NotNull EscoUri> skills,
    @Nullable LanguageRequirement languageLevel,
    @Nullable @Valid ProgrammeProfile profile) {

  /** Returns the details, which are read as those of a change are. */
  ProgrammeDetails details() {
    return new ChangeProgramme(
            name, description, competencePoints, eqfLevel, field, skills, languageLevel, profile)
        .details(kind);
  }
}
