package fi.koppi.catalogservice.taxonomy;

/** A skill that an occupation needs. */
public record SkillOfOccupation(Concept skill, SkillRelation relation) {}
