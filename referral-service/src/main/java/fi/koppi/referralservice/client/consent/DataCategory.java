package fi.koppi.referralservice.client.consent;

/** What a client can consent to hand over; the first three go nowhere without being named. */
public enum DataCategory {
  SUPPORT_DETAILS,
  LEARNING_BARRIERS,
  PRIOR_STUDIES,
  /** What a referral shares by default: name, contact, languages and goal. */
  REFERRAL_DATA
}
