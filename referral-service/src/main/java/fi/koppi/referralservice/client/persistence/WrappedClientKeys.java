package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.vault.ClientKeys;
import fi.koppi.referralservice.secrecy.DataKey;
import fi.koppi.referralservice.secrecy.MasterKey;
import fi.koppi.referralservice.secrecy.Undecipherable;
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

/**
 * Keys are stored wrapped by the master key and opened anew each time: none is cached, so a key
 * that was deleted is gone for every replica at once.
 */
@ApplicationScoped
class WrappedClientKeys implements ClientKeys {

  private static final String PERSONAL_DATA = "PERSONAL_DATA";
  private static final String SECURITY_BAN = "SECURITY_BAN";

  private final Sql sql;
  private final MasterKey master;
  private final InstantSource time;

  @Inject
  WrappedClientKeys(Sql sql, MasterKey master, InstantSource time) {
    this.sql = sql;
    this.master = master;
    this.time = time;
  }

  @Override
  public void make(ClientId client, AuthorityId authority) {
    make(client, authority, PERSONAL_DATA);
    make(client, authority, SECURITY_BAN);
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
    sql.select(
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
    sql.update("delete from client_key where client_id = ?", client.value());
  }

  private void make(ClientId client, AuthorityId authority, String purpose) {
    sql.update(
        """
        insert into client_key (client_id, purpose, organisation_id, master_key_id, wrapped, created_at)
        values (?, ?, ?, ?, ?, ?)\
        """,
        client.value(),
        purpose,
        authority.value(),
        master.id(),
        master.wrap(master.newKey(client.value(), purpose)),
        time.instant());
  }

  private DataKey find(ClientId client, String purpose) {
    return sql
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
