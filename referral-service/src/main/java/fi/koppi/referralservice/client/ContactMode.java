package fi.koppi.referralservice.client;

/**
 * How others reach a client. Any client may choose the relay, so that choosing it tells nothing
 * about why.
 */
public enum ContactMode {
  /** By the client's own contact details. */
  DIRECT,
  /** Through the coach only. */
  RELAY
}
