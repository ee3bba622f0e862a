package fi.koppi.referralservice.client;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import java.util.List;
import java.util.Optional;

public interface Clients {

  /** Finds the client and locks it until the transaction ends. */
  Optional<Client> lock(ClientId id);

  /** Locks the clients until the transaction ends, in the order of their ids. */
  List<Client> lockAll(List<ClientId> ids);

  Optional<Client> find(ClientId id);

  Optional<Client> findByExternalReference(AuthorityId authority, String reference);

  Optional<Client> findByIdentityIndex(AuthorityId authority, byte[] index);

  void add(Client client);

  /** Gives a locked client the next version, because what is shown of it changes. */
  void renew(Client client);

  /** Writes the changes to the database, so that the version is the one to publish. */
  void flush();
}
