package fi.koppi.referralservice.referral.step;

/** The reasons for which the exchange gives a referral back to the coach. */
public enum GiveBackReason {
  /** The catalogue has closed the college, or removed it. */
  COLLEGE_CLOSED
}
