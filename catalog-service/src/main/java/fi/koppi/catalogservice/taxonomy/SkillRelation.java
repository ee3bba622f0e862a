package fi.koppi.catalogservice.taxonomy;

/** How an occupation asks for a skill, in ESCO's words. */
public enum SkillRelation {
  ESSENTIAL,
  OPTIONAL
}
