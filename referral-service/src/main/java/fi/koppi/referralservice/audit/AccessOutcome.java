package fi.koppi.referralservice.audit;

/** What became of an attempt at protected data. */
public enum AccessOutcome {
  DONE,
  REFUSED
}
