package fi.koppi.referralservice.referral.step;

/** The reasons for which a college takes the offer of a place back and goes on with the client. */
public enum RescissionReason {
  NOT_STARTING,
  NO_CAPACITY,
  CONDITIONS_NOT_MET,
  OTHER_OFFERING
}
