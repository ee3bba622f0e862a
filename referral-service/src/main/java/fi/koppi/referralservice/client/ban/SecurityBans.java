package fi.koppi.referralservice.client.ban;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;

/** The storage of security bans, which are sealed before they are stored. */
public interface SecurityBans {

  void add(ClientId client, AuthorityId authority, String sealed);

  String get(ClientId client);

  void replace(ClientId client, String sealed);

  void remove(ClientId client);
}
