package fi.koppi.referralservice.clockrule;

/** A kind of clock that runs for a referral: what is waited for. */
public enum ClockKind {
  /** From the submission until the college has received the referral. */
  RECEIPT,
  /** From the submission until a named person at the college takes responsibility. */
  CATCH,
  /** From the catch until the college has been in contact with the client. */
  CONTACT,
  /** From the first contact until the college offers a place or refuses. */
  OFFER,
  /** From the offer until the client answers it. */
  CLIENT_ANSWER,
  /** From the return until the coach has supplemented the referral. */
  SUPPLEMENT,
  /** From the time at which the client could not be reached until the coach goes on. */
  UNREACHABLE,
  /** From a proposal during training until it is answered. */
  PROPOSAL_ANSWER,
  /** From an interruption until the authority takes it up. */
  INTERRUPTION
}
