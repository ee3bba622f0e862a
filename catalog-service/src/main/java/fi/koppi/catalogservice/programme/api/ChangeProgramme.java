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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole content that a programme is to have from now on; its provider and its kind stay. */
@Schema(
    examples =
        """
        {"name": {"fi": "Koneistus", "sv": "Maskinbearbetning", "en": "Machining"},
         "competencePoints": 30, "eqfLevel": 4, "field": "0715",
         "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"],
         "languageLevel": {"language": "fi", "level": "A2"}}\
        """)
record ChangeProgramme(
    @NotNull @MaxLength(ProgrammeDetails.LONGEST_NAME) @OneLine LocalizedText name,
    @Nullable @PlainText LocalizedText description,
    @Min(1) @Max(500) @Nullable Integer competencePoints,
    @Nullable EqfLevel eqfLevel,
    @Nullable IscedF field,
    @NotNull @Size(max = 200) List<@NotNull EscoUri> skills,
    @Nullable LanguageRequirement languageLevel,
    @Nullable @Valid ProgrammeProfile profile) {

  ProgrammeDetails details(ProgrammeKind kind) {
    return new ProgrammeDetails(
        kind,
        name,
        description,
        competencePoints,
        eqfLevel,
        field,
        skills,
        languageLevel,
        Objects.requireNonNullElse(profile, ProgrammeProfile.EMPTY));
  }
}
