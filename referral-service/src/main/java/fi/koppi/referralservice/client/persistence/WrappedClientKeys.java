package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.vault.ClientKeys;
import fi.koppi.referralservice.secrecy.DataKey;
import fi.koppi.referralservice.secrecy.MasterKeys;
import fi.koppi.referralservice.secrecy.Undecipherable;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keys are stored in a database of their own, wrapped by the master key, and opened anew each time:
 * none is cached, so a key that was deleted is gone for every replica at once.
 *
 * <p>They are stored before their client is: a registration that fails leaves keys that open
 * nothing. Nothing sweeps those, because a sweep that mistakes which clients exist could not be
 * taken back.
 */
@ApplicationScoped
class WrappedClientKeys implements ClientKeys {

  private static final String PERSONAL_DATA = "PERSONAL_DATA";
  private static final String SECURITY_BAN = "SECURITY_BAN";

  private final Sql keys;
  private final KeyDeletions deletions;
  private final MasterKeys master;
  private final InstantSource time;

  @Inject
  WrappedClientKeys(
      @DataSource("keys") Sql keys, KeyDeletions deletions, MasterKeys master, InstantSource time) {
    this.keys = keys;
    this.deletions = deletions;
    this.master = master;
    this.time = time;
  }

  @Override
  public void make(ClientId client) {
    keys.update(
        """
        insert into client_key (client_id, purpose, master_key_id, wrapped, created_at)
        values (?, ?, ?, ?, ?), (?, ?, ?, ?, ?)\
        """,
        Stream.of(PERSONAL_DATA, SECURITY_BAN)
            .flatMap(purpose -> Stream.of(newKey(client, purpose)))
            .toArray());
  }

  private Object[] newKey(ClientId client, String purpose) {
    return new Object[] {
      client.value(),
      purpose,
      master.id(),
      master.wrap(master.newKey(client.value(), purpose)),
      time.instant()
    };
  }

  @Override
  public DataKey personalData(ClientId client) {
    return find(client, PERSONAL_DATA);
  }

  @Override
  public DataKey securityBan(ClientId client) {
    return find(client, SECURITY_BAN);
  }

  @Override
  public Map<ClientId, DataKey> securityBans(Collection<ClientId> clients) {
    Map<ClientId, DataKey> found = new HashMap<>();
    keys.select(
            """
            select client_id, master_key_id, wrapped from client_key
            where client_id = any(?::uuid[]) and purpose = ?\
            """,
            this::opened,
            clients.stream().map(ClientId::value).toList(),
            SECURITY_BAN)
        .forEach(opened -> opened.ifPresent(key -> found.put(key.client(), key.key())));
    return found;
  }

  private record Opened(ClientId client, DataKey key) {}

  private Optional<Opened> opened(ResultSet row) throws SQLException {
    var client = row.getObject("client_id", UUID.class);
    try {
      var key =
          master.unwrap(
              client, SECURITY_BAN, row.getString("master_key_id"), row.getBytes("wrapped"));
      return Optional.of(new Opened(new ClientId(client), key));
    } catch (Undecipherable e) {
      return Optional.empty();
    }
  }

  @Override
  public void forget(ClientId client) {
    deletions.order(client);
  }

  private DataKey find(ClientId client, String purpose) {
    return keys
        .select(
            "select master_key_id, wrapped from client_key where client_id = ? and purpose = ?",
            row -> master.unwrap(client.value(), purpose, row.getString(1), row.getBytes(2)),
            client.value(),
            purpose)
        .stream()
        .findFirst()
        .orElseThrow(() -> new Undecipherable("the client's key is gone"));
  }
}
