package fi.koppi.referralservice.client;

/**
 * The way in which others reach a client. Every client may choose the relay, so the choice reveals
 * no reason.
 */
public enum ContactMode {
  /** Others use the client's own contact details. */
  DIRECT,
  /** The client is reached through the coach only. */
  RELAY
}
