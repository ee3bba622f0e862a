package fi.koppi.referralservice.referral.step;

/** The reasons for which a client in training is shared with the college no more. */
public enum StopReason {
  /** The consent was withdrawn, or its last day has passed. */
  CONSENT_ENDED,
  CLIENT_FORGOTTEN
}
