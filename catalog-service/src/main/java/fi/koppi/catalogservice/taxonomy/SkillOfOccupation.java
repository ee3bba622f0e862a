package fi.koppi.catalogservice.taxonomy;

/** A skill that an occupation asks for. */
public record SkillOfOccupation(Concept skill, SkillRelation relation) {}
