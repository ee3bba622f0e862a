package fi.koppi.referralservice.unmetneed;

/** In which part of the work with a client it was found that a skill is missing. */
public enum FoundAt {
  SCREENING,
  ASSESSMENT,
  GUIDANCE,
  MATCHING,
  FOLLOW_UP
}
