package fi.koppi.referralservice.client;

import fi.koppi.referralservice.AccessAction;

/** The actions with a client's personal data that the access log names. */
public enum ClientAction implements AccessAction {
  REGISTERED,
  READ,
  /** A stored answer about the client was replayed. */
  ANSWER_REPLAYED,
  LOOKED_UP,
  UPDATED,
  FORGOTTEN,
  CONSENTS_READ,
  CONSENT_GIVEN,
  CONSENT_WITHDRAWN,
  SECURITY_BAN_READ,
  SECURITY_BAN_CHANGED,
  SHOWN_TO_PROVIDER
}
