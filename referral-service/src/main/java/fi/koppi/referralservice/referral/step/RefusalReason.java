package fi.koppi.referralservice.referral.step;

/** Why a college cannot take the client. */
public enum RefusalReason {
  NO_CAPACITY,
  ENTRY_REQUIREMENTS_NOT_MET,
  LANGUAGE_LEVEL,
  SUITABILITY_SORA,
  OUT_OF_REMIT,
  NOT_STARTING
}
