package fi.koppi.referralservice.referral.step;

/** Why a college gives a referral back to be mended. */
public enum ReturnReason {
  MISSING_INFO,
  MISSING_CONSENT,
  GOAL_UNCLEAR,
  WRONG_PROVIDER,
  DUPLICATE,
  ASSESSMENT_NEEDED
}
