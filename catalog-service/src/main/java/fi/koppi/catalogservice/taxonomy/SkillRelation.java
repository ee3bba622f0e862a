package fi.koppi.catalogservice.taxonomy;

/** How much an occupation needs a skill, in ESCO's words. */
public enum SkillRelation {
  ESSENTIAL,
  OPTIONAL
}
