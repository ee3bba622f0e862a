package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.client.rotation.WrappedKeys;
import fi.koppi.referralservice.secrecy.DataKey;
import fi.koppi.referralservice.secrecy.MasterKeys;
import fi.koppi.referralservice.secrecy.Undecipherable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of reviews of bans beside them, as a rotation of the master key meets them. */
@ApplicationScoped
class RewrappedBanReviews implements WrappedKeys {

  private static final int PORTION = 500;

  private final Sql sql;
  private final MasterKeys masters;

  @Inject
  RewrappedBanReviews(Sql sql, MasterKeys masters) {
    this.sql = sql;
    this.masters = masters;
  }

  @Override
  public long countOf(String masterKeyId) {
    return sql.select(
            "select count(*) from security_ban_review where master_key_id = ?",
            row -> row.getLong(1),
            masterKeyId)
        .getFirst();
  }

  @Override
  public boolean anyOf(String masterKeyId) {
    return sql.select(
            "select exists (select from security_ban_review where master_key_id = ?)",
            row -> row.getBoolean(1),
            masterKeyId)
        .getFirst();
  }

  @Override
  public Portion rewrapPortion(String masterKeyId, UUID after) {
    sql.takeTurns("keys that are wrapped anew");
    var found =
        sql.select(
            """
            select id, wrapped from security_ban_review
            where master_key_id = ? and id > ?
            order by id limit ?\
            """,
            row -> key(row, masterKeyId),
            masterKeyId,
            after,
            PORTION);
    List<@Nullable Object[]> anew = found.stream().flatMap(this::rewrapped).toList();
    sql.updateAll(
        "update security_ban_review set master_key_id = ?, wrapped = ? where id = ?", anew);
    return new Portion(
        found.isEmpty() ? Optional.empty() : Optional.of(found.getLast().review()),
        anew.size(),
        found.size() - anew.size());
  }

  private Key key(ResultSet row, String masterKeyId) throws SQLException {
    var id = row.getObject("id", UUID.class);
    try {
      return new Key(
          id, masters.unwrap(id, SealedBanReviews.PURPOSE, masterKeyId, row.getBytes("wrapped")));
    } catch (Undecipherable e) {
      return new Key(id, null);
    }
  }

  private Stream<@Nullable Object[]> rewrapped(Key before) {
    var key = before.key();
    return key == null
        ? Stream.empty()
        : Stream.<@Nullable Object[]>of(
            new @Nullable Object[] {masters.id(), masters.wrap(key), before.review()});
  }

  /** The key of a review; none where it can't be opened. */
  private record Key(UUID review, @Nullable DataKey key) {}
}
