package fi.koppi.referralservice.referral.handover;

/** The lane of a referral: normal, or the fast lane (ohituskaista) with its shorter clocks. */
public enum Priority {
  NORMAL,
  /** Shorter clocks, and seats that are reserved for it. */
  FAST_LANE;

  public boolean isFastLane() {
    return this == FAST_LANE;
  }
}
