package fi.koppi.referralservice.client.ban;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import java.util.Collection;
import java.util.Map;

/** The storage of security bans, which are sealed before they are stored. */
public interface SecurityBans {

  void add(ClientId client, AuthorityId authority, String sealed);

  String get(ClientId client);

  /** Finds the bans of several clients. */
  Map<ClientId, String> of(Collection<ClientId> clients);

  void replace(ClientId client, String sealed);

  void remove(ClientId client);
}
