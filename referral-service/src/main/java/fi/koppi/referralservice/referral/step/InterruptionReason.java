package fi.koppi.referralservice.referral.step;

/** Why training ended early; a job found is a good reason. */
public enum InterruptionReason {
  GOT_JOB,
  ILLNESS,
  MOVED,
  MOTIVATION,
  PROVIDER,
  OTHER
}
