package fi.koppi.catalogservice.taxonomy.edition;

import fi.koppi.catalogservice.taxonomy.SkillRelation;
import fi.koppi.kit.identifier.EscoUri;

/** A relation: an occupation needs a skill. */
public record OccupationSkill(EscoUri occupation, EscoUri skill, SkillRelation relation) {}
