package fi.koppi.catalogservice.offering.details;

/** A group for which an offering is made. It says nothing about the people who take part. */
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
