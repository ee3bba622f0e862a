package fi.koppi.referralservice.referral.handover;

/**
 * The ground on which secret client data goes to the college (621/1999 §26): a statute that allows
 * it, or the client's explicit consent for this recipient.
 */
public enum LegalBasis {
  STATUTE,
  CONSENT
}
