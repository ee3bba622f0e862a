package fi.koppi.referralservice.client;

import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.access.Subject;

/** The actions with a client's personal data that the access log names. */
public enum ClientAction implements AccessAction {
  REGISTERED,
  READ,
  /** A stored answer about the client was replayed. */
  ANSWER_REPLAYED,
  LOOKED_UP,
  UPDATED,
  /** Another identity code was recorded; the client is still found by the one before. */
  IDENTITY_CODE_REPLACED,
  FORGOTTEN,
  CONSENTS_READ,
  CONSENT_GIVEN,
  CONSENT_WITHDRAWN,
  /** The last day of a consent had passed, and Koppi did what follows from that. */
  CONSENT_EXPIRED,
  SECURITY_BAN_READ,
  SECURITY_BAN_SET,
  /** A ban that was in force was given another last day, or none. */
  SECURITY_BAN_CONTINUED,
  SECURITY_BAN_LIFTED,
  SECURITY_BAN_REVIEWS_LISTED,
  /** Contact data was read by break-glass, whether a security ban hides it or not. */
  CONTACT_DATA_READ,
  /** Contact data was recorded anew for a reason, whether a security ban hides it or not. */
  CONTACT_DATA_REPLACED,
  SHOWN_TO_PROVIDER;

  /** Returns what an answer to the action is about, by which it may be replayed. */
  Subject.Kind kind() {
    return switch (this) {
      case CONSENTS_READ,
          CONSENT_GIVEN,
          CONSENT_WITHDRAWN,
          CONSENT_EXPIRED,
          SECURITY_BAN_READ,
          SECURITY_BAN_SET,
          SECURITY_BAN_CONTINUED,
          SECURITY_BAN_LIFTED,
          SECURITY_BAN_REVIEWS_LISTED ->
          Subject.Kind.CLIENT_DISCLOSURE;
      case REGISTERED,
          READ,
          ANSWER_REPLAYED,
          LOOKED_UP,
          UPDATED,
          IDENTITY_CODE_REPLACED,
          FORGOTTEN,
          CONTACT_DATA_READ,
          CONTACT_DATA_REPLACED,
          SHOWN_TO_PROVIDER ->
          Subject.Kind.CLIENT;
    };
  }
}
