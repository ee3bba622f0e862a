package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.client.rotation.WrappedKeys;
import fi.koppi.referralservice.secrecy.MasterKeys;
import fi.koppi.referralservice.secrecy.Undecipherable;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The keys of clients in their own database, as a rotation of the master key meets them. */
@ApplicationScoped
class RewrappedClientKeys implements WrappedKeys {

  private static final int PORTION = 500;
  private static final HexFormat HEX = HexFormat.of();

  private final Sql sql;
  private final Sql keys;
  private final MasterKeys masters;

  @Inject
  RewrappedClientKeys(Sql sql, @DataSource("keys") Sql keys, MasterKeys masters) {
    this.sql = sql;
    this.keys = keys;
    this.masters = masters;
  }

  @Override
  public long countOf(String masterKeyId) {
    return keys.select(
            "select count(*) from client_key where master_key_id = ?",
            row -> row.getLong(1),
            masterKeyId)
        .getFirst();
  }

  @Override
  public boolean anyOf(String masterKeyId) {
    return keys.select(
            "select exists (select from client_key where master_key_id = ?)",
            row -> row.getBoolean(1),
            masterKeyId)
        .getFirst();
  }

  @Override
  public Portion rewrapPortion(String masterKeyId, UUID after) {
    sql.takeTurns("keys that are wrapped anew");
    // All keys of a client belong to one portion.
    var found =
        keys.select(
            """
            select client_id, purpose, encode(wrapped, 'hex') as wrapped from client_key
            where master_key_id = ? and client_id > ?
            order by client_id fetch first ? rows with ties\
            """,
            Key::of,
            masterKeyId,
            after,
            PORTION);
    var anew = found.stream().flatMap(key -> key.rewrapped(masters, masterKeyId)).toList();
    long done = anew.isEmpty() ? 0 : store(anew);
    return new Portion(
        found.isEmpty() ? Optional.empty() : Optional.of(found.getLast().client()),
        Math.toIntExact(done),
        found.size() - anew.size());
  }

  private long store(List<Rewrapped> anew) {
    return keys.select(
            "select rewrap_client_keys(?::uuid[], ?::text[], ?::text[], ?, ?::text[])",
            row -> row.getLong(1),
            anew.stream().map(key -> key.before().client()).toList(),
            anew.stream().map(key -> key.before().purpose()).toList(),
            anew.stream().map(key -> key.before().wrapped()).toList(),
            masters.id(),
            anew.stream().map(key -> key.wrapped()).toList())
        .getFirst();
  }

  /** A key as it is stored, wrapped and in hexadecimal digits. */
  private record Key(UUID client, String purpose, String wrapped) {

    static Key of(ResultSet row) throws SQLException {
      return new Key(
          row.getObject("client_id", UUID.class),
          row.getString("purpose"),
          row.getString("wrapped"));
    }

    Stream<Rewrapped> rewrapped(MasterKeys masters, String masterKeyId) {
      try {
        var key = masters.unwrap(client, purpose, masterKeyId, HEX.parseHex(wrapped));
        return Stream.of(new Rewrapped(this, HEX.formatHex(masters.wrap(key))));
      } catch (Undecipherable e) {
        return Stream.empty();
      }
    }
  }

  private record Rewrapped(Key before, String wrapped) {}
}
