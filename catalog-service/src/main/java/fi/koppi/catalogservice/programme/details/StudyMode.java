package fi.koppi.catalogservice.programme.details;

/** The part of a week, or the time of day, that studying takes. */
public enum StudyMode {
  FULL_TIME,
  PART_TIME,
  /** Contact days, distance learning and independent study alternate, for people at work. */
  MULTIFORM,
  EVENING
}
