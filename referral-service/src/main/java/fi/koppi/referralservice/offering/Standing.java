package fi.koppi.referralservice.offering;

/** What an announced offering still allows. */
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
