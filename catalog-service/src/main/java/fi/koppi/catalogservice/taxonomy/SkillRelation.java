package fi.koppi.catalogservice.taxonomy;

/** The importance of a skill for an occupation, in ESCO's words. */
public enum SkillRelation {
  ESSENTIAL,
  OPTIONAL
}
