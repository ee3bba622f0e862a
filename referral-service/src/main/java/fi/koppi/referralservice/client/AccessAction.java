package fi.koppi.referralservice.client;

/** What was done with a client's personal data. */
public enum AccessAction {
  REGISTERED,
  READ,
  LOOKED_UP,
  UPDATED,
  FORGOTTEN,
  CONSENTS_READ,
  CONSENT_GIVEN,
  CONSENT_WITHDRAWN,
  SECURITY_BAN_READ,
  SECURITY_BAN_CHANGED,
  SHOWN_TO_PROVIDER,
  REFERRAL_WRITTEN,
  REFERRAL_READ,
  UNMET_NEED_WRITTEN,
  UNMET_NEEDS_READ
}
