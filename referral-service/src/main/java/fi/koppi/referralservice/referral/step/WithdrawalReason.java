package fi.koppi.referralservice.referral.step;

/** Why the coach or the client takes a referral back. */
public enum WithdrawalReason {
  CLIENT_CHANGED_MIND,
  GOT_JOB,
  OTHER_TRAINING,
  CONSENT_WITHDRAWN,
  MOVED,
  DUPLICATE,
  OTHER
}
