package fi.koppi.referralservice.unmetneed;

/** The part of the work with a client in which a missing skill was found. */
public enum FoundAt {
  SCREENING,
  ASSESSMENT,
  GUIDANCE,
  MATCHING,
  FOLLOW_UP
}
