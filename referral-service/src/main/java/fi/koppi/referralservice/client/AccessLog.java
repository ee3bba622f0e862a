package fi.koppi.referralservice.client;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;

/**
 * Who did what with whose personal data, when and why; the service can add to it and read it, never
 * change it. A line is written in the transaction of what it tells about: neither stands without
 * the other.
 */
public interface AccessLog {

  /** For what needs no reason beyond the caller's work. */
  void record(Actor actor, AccessAction action, ClientId client);

  /** For what needs a reason of its own. */
  void record(Actor actor, AccessAction action, ClientId client, String reason);
}
