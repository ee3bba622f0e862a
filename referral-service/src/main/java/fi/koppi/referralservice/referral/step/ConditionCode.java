package fi.koppi.referralservice.referral.step;

/** The kind of a condition under which a college offers a place. */
public enum ConditionCode {
  /** A certificate of prior studies has to be shown. */
  CERTIFICATE,
  LANGUAGE_TEST,
  APTITUDE_TEST,
  INTERVIEW,
  /** The requirements of suitability for the field (SORA) have to be fulfilled. */
  SUITABILITY_SORA,
  /** A permit that lets the client study has to be shown. */
  PERMIT,
  /** Somebody's decision to pay for the studies is needed. */
  FUNDING_DECISION,
  /** An employer has to be found for training at a workplace. */
  WORKPLACE,
  /** Something else, which a text says. */
  OTHER
}
