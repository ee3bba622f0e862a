package fi.koppi.referralservice.referral.step;

/** The reasons for which the coach or the client withdraws a referral. */
public enum WithdrawalReason {
  CLIENT_CHANGED_MIND,
  GOT_JOB,
  OTHER_TRAINING,
  CONSENT_WITHDRAWN,
  /** The last day of the consent has passed. */
  CONSENT_EXPIRED,
  MOVED,
  DUPLICATE,
  OTHER;

  /** Returns whether the client may have wished it: neither a duplicate nor a passed day is. */
  public boolean isDecidedByClient() {
    return this != CONSENT_EXPIRED && this != DUPLICATE;
  }
}
