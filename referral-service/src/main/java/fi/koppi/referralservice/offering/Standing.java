package fi.koppi.referralservice.offering;

/** The standing of an announced offering, which says whether it still takes referrals. */
public enum Standing {
  /** It takes referrals. */
  OPEN,
  /** It takes no new referrals; those that it has go on. */
  CLOSED,
  /** It is over. */
  ENDED,
  /** It does not take place. */
  CANCELLED
}
