package fi.koppi.referralservice.audit;

/** The outcome of an attempt at protected data. */
public enum AccessOutcome {
  DONE,
  REFUSED
}
