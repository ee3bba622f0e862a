package fi.koppi.referralservice.referral.report;

/** The result of an attempt to reach a client. */
public enum ContactResult {
  REACHED,
  NO_ANSWER,
  MESSAGE_LEFT,
  NOT_DELIVERED,
  NO_SHOW
}
