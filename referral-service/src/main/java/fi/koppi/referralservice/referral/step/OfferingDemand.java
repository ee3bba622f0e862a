package fi.koppi.referralservice.referral.step;

/**
 * The demand of a step on the offering, so that nobody is led towards training that is not held.
 */
public enum OfferingDemand {
  /** The step leads away from the offering, or reports what has happened there. */
  NONE,
  /** The offering is not cancelled; whoever has a confirmed seat when it ends has been there. */
  NOT_CANCELLED,
  /** The offering is neither cancelled nor over. */
  TAKES_PLACE
}
