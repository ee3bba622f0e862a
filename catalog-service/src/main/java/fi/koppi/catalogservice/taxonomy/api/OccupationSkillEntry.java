package fi.koppi.catalogservice.taxonomy.api;

import fi.koppi.catalogservice.taxonomy.SkillRelation;
import fi.koppi.catalogservice.taxonomy.edition.OccupationSkill;
import fi.koppi.kit.identifier.EscoConcept;
import fi.koppi.kit.identifier.EscoUri;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation: an occupation needs a skill. */
@Schema(
    examples =
        """
        {"occupation": "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000101",
         "skill": "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
         "relation": "ESSENTIAL"}\
        """)
record OccupationSkillEntry(
    @NotNull @EscoConcept(EscoUri.Kind.OCCUPATION) EscoUri occupation,
    @NotNull @EscoConcept(EscoUri.Kind.SKILL) EscoUri skill,
    @NotNull SkillRelation relation) {

  OccupationSkill relationOfBoth() {
    return new OccupationSkill(occupation, skill, relation);
  }
}
