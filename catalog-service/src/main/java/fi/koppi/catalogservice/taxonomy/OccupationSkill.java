package fi.koppi.catalogservice.taxonomy;

import fi.koppi.kit.identifier.EscoUri;

/** That an occupation asks for a skill. */
public record OccupationSkill(EscoUri occupation, EscoUri skill, SkillRelation relation) {}
