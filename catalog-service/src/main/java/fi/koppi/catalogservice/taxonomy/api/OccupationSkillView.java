package fi.koppi.catalogservice.taxonomy.api;

import fi.koppi.catalogservice.taxonomy.SkillOfOccupation;
import fi.koppi.catalogservice.taxonomy.SkillRelation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill that an occupation needs. */
@Schema(
    examples =
        """
        {"relation": "ESSENTIAL", "skill": {
          "uri": "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
          "kind": "SKILL", "label": {"fi": "hitsata terästä", "en": "weld steel"},
          "broader": [], "retired": false}}\
        """)
record OccupationSkillView(ConceptView skill, SkillRelation relation) {

  static OccupationSkillView of(SkillOfOccupation skill) {
    return new OccupationSkillView(ConceptView.of(skill.skill()), skill.relation());
  }
}
