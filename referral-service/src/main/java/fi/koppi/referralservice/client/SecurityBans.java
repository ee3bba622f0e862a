package fi.koppi.referralservice.client;

import fi.koppi.referralservice.ClientId;
import java.util.UUID;

/** What is asked of the storage of security bans, which sees them sealed only. */
public interface SecurityBans {

  void add(ClientId client, UUID organisation, String sealed);

  String get(ClientId client);

  void replace(ClientId client, String sealed);

  void remove(ClientId client);
}
