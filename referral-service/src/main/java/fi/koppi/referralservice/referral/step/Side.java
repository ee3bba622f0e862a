package fi.koppi.referralservice.referral.step;

/** The side of a referral on which an actor takes a step. */
public enum Side {
  /** The employment authority: the coach or a substitute, also on the client's behalf. */
  COACH,
  /** The college that the referral was sent to: a person there or its admission system. */
  PROVIDER
}
