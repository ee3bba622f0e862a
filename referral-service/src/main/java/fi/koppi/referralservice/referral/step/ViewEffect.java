package fi.koppi.referralservice.referral.step;

/** The effect of a step on what the college sees of the client. */
public enum ViewEffect {
  /** The college sees what it saw before. */
  NONE,
  /** The college sees the referral and its client from now on. */
  OPEN,
  /**
   * The college's part has ended, and it sees the client no more. It learns of the step as long as
   * the law permits that it sees the referral.
   */
  CLOSE,
  /**
   * The authority ends the college's part. The college learns of that even when the law permits
   * nothing more, as after the end of a consent.
   */
  END;

  /** Returns whether the college sees the client no more. */
  boolean closesView() {
    return switch (this) {
      case NONE, OPEN -> false;
      case CLOSE, END -> true;
    };
  }
}
