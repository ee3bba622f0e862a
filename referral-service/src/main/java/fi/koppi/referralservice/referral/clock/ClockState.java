package fi.koppi.referralservice.referral.clock;

/** How a clock stands at an instant. */
public enum ClockState {
  /** It runs, and its warning has not come. */
  RUNNING,
  /** It runs, and most of its working days have passed. */
  WARNING,
  /** It runs, and its due time has passed. */
  BREACHED,
  /** What it waited for happened in time. */
  MET,
  /** What it waited for happened too late. */
  MISSED,
  /** The referral went on without what it waited for, such as by being returned or withdrawn. */
  ENDED
}
