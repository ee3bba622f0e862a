package fi.koppi.referralservice.clockrule;

/** The reason for which a day is not counted. */
public enum LeftOut {
  /** The clock was started on this day after the cut-off, so it counts from a later one. */
  AFTER_CUT_OFF,
  /** The clock counts from this day, which is no part of the term. */
  DAY_ZERO,
  HOLIDAY,
  WEEKEND
}
