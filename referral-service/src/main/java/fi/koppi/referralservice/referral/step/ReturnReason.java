package fi.koppi.referralservice.referral.step;

/** The reasons for which a college returns a referral to be corrected. */
public enum ReturnReason {
  MISSING_INFO,
  MISSING_CONSENT,
  GOAL_UNCLEAR,
  WRONG_PROVIDER,
  DUPLICATE,
  ASSESSMENT_NEEDED
}
