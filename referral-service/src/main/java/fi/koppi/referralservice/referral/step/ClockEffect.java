package fi.koppi.referralservice.referral.step;

/** The effect of a step on the clocks of a referral. */
public enum ClockEffect {
  /** No clock starts or stops. */
  NONE,
  /**
   * The catch clock starts, due when the step says; once started it keeps its start, and its due
   * time only moves later.
   */
  START_CATCH,
  /** The catch clock stops for good. */
  STOP_CATCH
}
