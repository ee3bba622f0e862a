package fi.koppi.catalogservice.offering;

/** Whom an offering is made for; says nothing about those who take part. */
public enum TargetGroup {
  YOUNG_PEOPLE,
  UNEMPLOYED,
  LONG_TERM_UNEMPLOYED,
  IMMIGRANTS,
  PARTIAL_WORK_ABILITY,
  CAREER_CHANGERS,
  DISMISSED_OR_LAID_OFF,
  EMPLOYED,
  ENTREPRENEURS
}
