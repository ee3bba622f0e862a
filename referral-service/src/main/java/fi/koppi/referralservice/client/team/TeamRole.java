package fi.koppi.referralservice.client.team;

/** A person's part in the work with a client. */
public enum TeamRole {
  /** The person is responsible for the client. There is one at a time. */
  COACH,
  /** The person stands in for the coach until a last day. There is one at a time. */
  SUBSTITUTE,
  SERVICE_MANAGER,
  OTHER;

  /** Returns whether one person at a time has this part. */
  boolean isOfOne() {
    return this == COACH || this == SUBSTITUTE;
  }
}
