package fi.koppi.referralservice.referral.step;

/** The reasons for which a college cannot accept the client. */
public enum RefusalReason {
  NO_CAPACITY,
  ENTRY_REQUIREMENTS_NOT_MET,
  LANGUAGE_LEVEL,
  SUITABILITY_SORA,
  OUT_OF_REMIT,
  NOT_STARTING,
  /** The client has not met what the college had offered the place on. */
  CONDITIONS_NOT_MET
}
