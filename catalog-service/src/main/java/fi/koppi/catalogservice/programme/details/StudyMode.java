package fi.koppi.catalogservice.programme.details;

/** How much of somebody's week studying takes. */
public enum StudyMode {
  FULL_TIME,
  PART_TIME,
  /** Contact days, distance and independent study in turn, for people at work. */
  MULTIFORM,
  EVENING
}
