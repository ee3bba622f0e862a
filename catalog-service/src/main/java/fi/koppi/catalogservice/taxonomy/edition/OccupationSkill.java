package fi.koppi.catalogservice.taxonomy.edition;

import fi.koppi.catalogservice.taxonomy.SkillRelation;
import fi.koppi.kit.identifier.EscoUri;

/** That an occupation asks for a skill. */
public record OccupationSkill(EscoUri occupation, EscoUri skill, SkillRelation relation) {}
