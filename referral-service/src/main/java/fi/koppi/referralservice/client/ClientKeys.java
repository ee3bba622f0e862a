package fi.koppi.referralservice.client;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.secrecy.DataKey;
import java.util.UUID;

/** The keys of clients: whoever loses a key loses all that was sealed with it, in backups too. */
public interface ClientKeys {

  /** Makes and stores the keys of a new client. */
  void make(ClientId client, UUID organisation);

  DataKey personalData(ClientId client);

  DataKey securityBan(ClientId client);

  /** Deletes the client's keys. */
  void forget(ClientId client);
}
