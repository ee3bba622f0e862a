package fi.koppi.catalogservice.programme;

/** What is checked of an applicant's suitability, never what came of it. */
public enum SuitabilityCheck {
  /** The health and ability to act that the law asks for in some fields. */
  SORA,
  CRIMINAL_RECORD,
  DRUG_TEST,
  SECURITY_CLEARANCE,
  APTITUDE_TEST,
  INTERVIEW
}
