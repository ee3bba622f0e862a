package fi.koppi.referralservice.client;

import fi.koppi.referralservice.ClientId;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether a client's consent lifts secrecy (act 621/1999 §26) towards an organisation. It sees what
 * the present transaction may see: an authority the consents of its clients, a provider those given
 * towards itself.
 */
public interface ConsentCheck {

  /** Whether a consent in force at that time covers what a referral shares by default. */
  default boolean hasConsent(ClientId client, UUID recipientOrganisation, Instant at) {
    return hasConsent(client, recipientOrganisation, DataCategory.REFERRAL_DATA, at);
  }

  /** Whether a consent in force at that time covers the category. */
  boolean hasConsent(
      ClientId client, UUID recipientOrganisation, DataCategory category, Instant at);
}
