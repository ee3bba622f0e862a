package fi.koppi.referralservice.client.consent;

/**
 * The purpose of a consent. The list is closed, so no free text reveals anything about the person.
 */
public enum ConsentPurpose {
  REFERRAL_TO_EDUCATION,
  GUIDANCE,
  MATCHING_WITH_EMPLOYERS,
  FOLLOW_UP
}
