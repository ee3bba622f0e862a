package fi.koppi.partnerservice.need.api;

import static fi.koppi.kit.identifier.EscoUri.Kind.ISCO;
import static fi.koppi.kit.identifier.EscoUri.Kind.OCCUPATION;
import static fi.koppi.kit.identifier.EscoUri.Kind.SKILL;

import fi.koppi.kit.identifier.EscoConcept;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.PlainText;
import fi.koppi.partnerservice.need.NeedDetails;
import fi.koppi.partnerservice.need.NeedKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to draft a need of an organisation. */
@Schema(
    examples =
        """
        {"organisationId": "01920000-0000-7000-8000-000000000301", "kind": "RECRUITMENT",
         "title": {"fi": "CNC-koneistajia", "en": "CNC machinists"}, "headcount": 4,
         "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"],
         "municipality": "638", "neededBy": "2027-03-01"}\
        """)
record DraftNeed(
    @NotNull UUID organisationId,
    @NotNull NeedKind kind,
    @NotNull @MaxLength(200) @OneLine LocalizedText title,
    @Nullable @PlainText LocalizedText description,
    @Min(1) @Max(10_000) int headcount,
    @NotNull @Size(max = 100) List<@NotNull @EscoConcept(SKILL) EscoUri> skills,
    @Nullable @EscoConcept({OCCUPATION, ISCO}) EscoUri occupation,
    @NotNull MunicipalityCode municipality,
    @Nullable LocalDate neededBy) {

  NeedDetails details() {
    return new NeedDetails(
        kind, title, description, headcount, skills, occupation, municipality, neededBy);
  }
}
