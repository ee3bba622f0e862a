package fi.koppi.referralservice.referral.word;

/** The ways in which a client tells a coach. */
public enum WordChannel {
  IN_PERSON,
  PHONE,
  VIDEO,
  MESSAGE,
  SELF_SERVICE
}
