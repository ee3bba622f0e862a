package fi.koppi.referralservice.client.consent;

/** What a client consents to; a closed list, so that no free text tells about the person. */
public enum ConsentPurpose {
  REFERRAL_TO_EDUCATION,
  GUIDANCE,
  MATCHING_WITH_EMPLOYERS,
  FOLLOW_UP
}
