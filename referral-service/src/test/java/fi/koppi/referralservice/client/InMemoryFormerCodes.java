package fi.koppi.referralservice.client;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.identity.FormerCodes;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Former identity codes without a database. */
class InMemoryFormerCodes implements FormerCodes {

  private final Map<String, ClientId> clients = new HashMap<>();

  @Override
  public Optional<ClientId> find(AuthorityId authority, byte[] index) {
    return Optional.ofNullable(clients.get(key(authority, index)));
  }

  @Override
  public void add(
      AuthorityId authority, byte[] index, ClientId client, Instant at, @Nullable String person) {
    clients.put(key(authority, index), client);
  }

  @Override
  public void remove(ClientId client, AuthorityId authority, byte[] index) {
    clients.remove(key(authority, index), client);
  }

  @Override
  public void removeAll(ClientId client) {
    clients.values().removeIf(client::equals);
  }

  private static String key(AuthorityId authority, byte[] index) {
    return authority.value() + HexFormat.of().formatHex(index);
  }
}
