package fi.koppi.referralservice.client;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Clients without a database. */
class InMemoryClients implements Clients {

  private final Map<ClientId, Client> clients = new LinkedHashMap<>();

  @Override
  public Optional<Client> lock(ClientId id) {
    return find(id);
  }

  @Override
  public List<Client> lockAll(List<ClientId> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public Optional<Client> find(ClientId id) {
    return Optional.ofNullable(clients.get(id));
  }

  @Override
  public Optional<Client> findByExternalReference(AuthorityId authority, String reference) {
    return first(client ->
        client.authority().equals(authority) && reference.equals(client.externalReference()));
  }

  @Override
  public Optional<Client> findByIdentityIndex(AuthorityId authority, byte[] index) {
    return first(client ->
        client.authority().equals(authority)
            && client.status() == ClientStatus.ACTIVE
            && Arrays.equals(index, client.secrets().identityIndex()));
  }

  @Override
  public void add(Client client) {
    clients.put(client.id(), client);
  }

  @Override
  public void renew(Client client) {
    // Versions are the database's.
  }

  @Override
  public void flush() {
    // What is held in memory is written at once.
  }

  private Optional<Client> first(Predicate<Client> condition) {
    return clients.values().stream().filter(condition).findFirst();
  }
}
