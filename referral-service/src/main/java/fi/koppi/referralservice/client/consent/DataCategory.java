package fi.koppi.referralservice.client.consent;

/**
 * A category of data that a client can consent to disclose. The first three are disclosed only if
 * the consent names them.
 */
public enum DataCategory {
  SUPPORT_DETAILS,
  LEARNING_BARRIERS,
  PRIOR_STUDIES,
  /** The data that a referral shares by default: name, contact, languages and goal. */
  REFERRAL_DATA
}
