package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.BanReviewId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ban.BanReview;
import fi.koppi.referralservice.client.ban.BanReviews;
import fi.koppi.referralservice.secrecy.BlindIndex;
import fi.koppi.referralservice.secrecy.MasterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SealedBanReviews implements BanReviews {

  static final String PURPOSE = "SECURITY_BAN_REVIEW";
  private static final String CLIENT = "client";
  private static final long LATEST_DAY = LocalDate.of(2999, 12, 31).toEpochDay();

  private final Sql sql;
  private final MasterKeys master;
  private final BlindIndex blindIndex;

  @Inject
  SealedBanReviews(Sql sql, MasterKeys master, BlindIndex blindIndex) {
    this.sql = sql;
    this.master = master;
    this.blindIndex = blindIndex;
  }

  @Override
  public void schedule(ClientId client, AuthorityId authority, LocalDate lastDay) {
    var id = Ids.unlinkable();
    var key = master.newKey(id, PURPOSE);
    sql.update(
        """
        insert into security_ban_review (id, organisation_id, client_index, master_key_id, wrapped,
          sealed_client, last_day)
        values (?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        authority.value(),
        index(client),
        master.id(),
        master.wrap(key),
        key.seal(CLIENT, client.value().toString()),
        lastDay);
  }

  @Override
  public void cancel(ClientId client) {
    sql.update("delete from security_ban_review where client_index = ?", index(client));
  }

  @Override
  public List<BanReview> endedBefore(
      LocalDate day, AuthorityId authority, @Nullable Cursor after, int limit) {
    if (after == null) {
      return sql.select(
          """
          select id, master_key_id, wrapped, sealed_client, last_day from security_ban_review
          where organisation_id = ? and last_day < ?
          order by last_day, id limit ?\
          """,
          this::review,
          authority.value(),
          day,
          limit);
    }
    return sql.select(
        """
        select id, master_key_id, wrapped, sealed_client, last_day from security_ban_review
        where organisation_id = ? and last_day < ? and (last_day, id) > (?, ?)
        order by last_day, id limit ?\
        """,
        this::review,
        authority.value(),
        day,
        day(after),
        after.uuid(1),
        limit);
  }

  private BanReview review(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var key = master.unwrap(id, PURPOSE, row.getString("master_key_id"), row.getBytes("wrapped"));
    var client = UUID.fromString(key.open(CLIENT, row.getString("sealed_client")));
    return new BanReview(
        new BanReviewId(id), new ClientId(client), row.getObject("last_day", LocalDate.class));
  }

  private static LocalDate day(Cursor after) {
    return LocalDate.ofEpochDay(Math.clamp(after.number(0), 0, LATEST_DAY));
  }

  /** The index finds a client's review and doesn't lead from the review to the client. */
  private byte[] index(ClientId client) {
    return blindIndex.of(client.value(), PURPOSE);
  }
}
