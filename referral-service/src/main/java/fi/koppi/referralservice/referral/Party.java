package fi.koppi.referralservice.referral;

/** The side that an actor takes in one referral. */
enum Party {
  /** The coach, or whoever stands in at the authority; also speaks for the client. */
  COACH,
  /** The college that the referral was sent to: a person there or its admission system. */
  PROVIDER,
  /** Nobody else's business. */
  STRANGER
}
