package fi.koppi.catalogservice.programme.details;

/** A check of an applicant's suitability. The result of a check is never recorded. */
public enum SuitabilityCheck {
  /** The health and ability to act that the law asks for in some fields. */
  SORA,
  CRIMINAL_RECORD,
  DRUG_TEST,
  SECURITY_CLEARANCE,
  APTITUDE_TEST,
  INTERVIEW
}
