package fi.koppi.referralservice.client.rotation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.secrecy.MasterKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The former master key that the service has in tests, and what it still wraps. */
final class FormerMasterKey {

  static final String KEYSET =
      Base64.getEncoder().encodeToString("koppi: a former one, for tests: ".getBytes(US_ASCII));

  private static final String PURPOSE = "PERSONAL_DATA";
  // Ids that are found after those of all clients of other tests.
  private static final long LAST = -1L;

  private final MasterKeys masters = MasterKeys.of(KEYSET);

  String id() {
    return masters.id();
  }

  void register() throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      Database.update(
          owner,
          "insert into master_key (id, since, succeeded_at) values ('%s', now(), now())"
              .formatted(id()));
      owner.commit();
    }
  }

  /** Removes the key's registration and the keys of the clients of this test. */
  void remove(List<UUID> clients) throws SQLException {
    try (var owner = Database.keysAsOwner();
        var statement = owner.prepareStatement("delete from client_key where client_id = any(?)")) {
      statement.setArray(1, owner.createArrayOf("uuid", clients.toArray()));
      statement.executeUpdate();
      Database.update(owner, "delete from master_key where id = '" + id() + "'");
      owner.commit();
    }
  }

  /** Stores keys that it wraps, in the order in which they are wrapped anew. */
  List<UUID> wrapKeysOfClients(int count) throws SQLException {
    var clients = IntStream.range(0, count).mapToObj(n -> new UUID(LAST, n)).toList();
    try (var owner = Database.keysAsOwner();
        var statement =
            owner.prepareStatement("insert into client_key values (?, ?, ?, ?, now())")) {
      for (var client : clients) {
        statement.setObject(1, client, Types.OTHER);
        statement.setString(2, PURPOSE);
        statement.setString(3, id());
        statement.setBytes(4, masters.wrap(masters.newKey(client, PURPOSE)));
        statement.addBatch();
      }
      statement.executeBatch();
      owner.commit();
    }
    return clients;
  }

  /** Wraps the key of the blind index, which the present master key wraps. */
  void wrapIndexKey(MasterKeys present) throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      var wrapped = bytes(owner, "select encode(wrapped, 'hex') from blind_index_key");
      var anew = masters.wrapIndexKey(present.unwrapIndexKey(present.id(), wrapped));
      Database.update(
          owner,
          "update blind_index_key set master_key_id = '%s', wrapped = '\\x%s'"
              .formatted(id(), HexFormat.of().formatHex(anew)));
      owner.commit();
    }
  }

  /** Wraps the key of the review of a ban, which the present master key wraps. */
  void wrapReviewKey(MasterKeys present, UUID review) throws SQLException {
    try (var owner = Database.asOwner()) {
      var wrapped =
          bytes(
              owner,
              "select encode(wrapped, 'hex') from security_ban_review where id = '%s'"
                  .formatted(review));
      var anew = masters.wrap(present.unwrap(review, "SECURITY_BAN_REVIEW", present.id(), wrapped));
      Database.update(
          owner,
          "update security_ban_review set master_key_id = '%s', wrapped = '\\x%s' where id = '%s'"
              .formatted(id(), HexFormat.of().formatHex(anew), review));
      owner.commit();
    }
  }

  static byte[] bytes(Connection database, String query) throws SQLException {
    return HexFormat.of().parseHex(Database.select(database, query).getFirst());
  }
}
