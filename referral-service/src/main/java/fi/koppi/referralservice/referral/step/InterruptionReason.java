package fi.koppi.referralservice.referral.step;

/** The reasons for which training ends early; a job found is a good one. */
public enum InterruptionReason {
  GOT_JOB,
  ILLNESS,
  MOVED,
  MOTIVATION,
  PROVIDER,
  OTHER
}
