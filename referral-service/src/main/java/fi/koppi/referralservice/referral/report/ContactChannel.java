package fi.koppi.referralservice.referral.report;

/** The channel by which a college tries to reach a client. */
public enum ContactChannel {
  PHONE,
  SMS,
  EMAIL,
  LETTER,
  VIDEO,
  IN_PERSON,
  /** Through the coach, for a client who is not reached directly. */
  RELAY
}
