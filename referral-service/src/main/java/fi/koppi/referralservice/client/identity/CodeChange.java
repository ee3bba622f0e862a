package fi.koppi.referralservice.client.identity;

/** Why a client's identity code is another one. */
public enum CodeChange {
  /** It was recorded wrongly. */
  CORRECTED,
  /** It was an artificial one until the real one was known. */
  REAL_CODE_KNOWN,
  /** The population register has given the person another one. */
  CHANGED_IN_REGISTER
}
