package fi.koppi.referralservice.client.vault;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.secrecy.DataKey;
import java.util.Collection;
import java.util.Map;

/**
 * The keys of clients. When a key is lost, all that was encrypted with it is lost, in backups too.
 */
public interface ClientKeys {

  /** Makes and stores the keys of a new client, whether or not the present transaction commits. */
  void make(ClientId client);

  DataKey personalData(ClientId client);

  DataKey securityBan(ClientId client);

  /** Finds the keys of several clients' bans; one that cannot be unwrapped is left out. */
  Map<ClientId, DataKey> securityBans(Collection<ClientId> clients);

  /** Deletes the client's keys once the present transaction has committed. */
  void forget(ClientId client);
}
