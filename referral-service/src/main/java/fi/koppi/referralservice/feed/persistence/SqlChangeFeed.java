package fi.koppi.referralservice.feed.persistence;

import fi.koppi.kit.feed.Place;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.feed.Change;
import fi.koppi.referralservice.feed.ChangeFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlChangeFeed implements ChangeFeed {

  private static final String NOTE =
      """
      insert into change (referral_id, authority_id, provider_id, kind, status, version, at)
      select id, authority_id,
        case when catch_started_at is not null then provider_id end, ?, status, version, ?::timestamptz
      from referral where id = ?\
      """;

  private static final String COLUMNS =
      "select writer::text::bigint, entry, referral_id, kind, status, version, at from change ";

  private static final String UNREAD =
      """
       and (writer, entry) > (?::text::xid8, ?)
        and writer < pg_snapshot_xmin(pg_current_snapshot())
      order by writer, entry limit ?\
      """;

  private static final String READ_OF_AUTHORITY = COLUMNS + "where authority_id = ?" + UNREAD;
  private static final String READ_OF_PROVIDER = COLUMNS + "where provider_id = ?" + UNREAD;

  private final Sql sql;

  @Inject
  SqlChangeFeed(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void changed(UUID referral, Change.Kind kind, Instant at) {
    sql.update(NOTE, kind.name(), at.toString(), referral);
  }

  @Override
  public List<Change> after(Place place, int limit, Actor by) {
    return sql.select(
        by.type() == OrganisationType.PROVIDER ? READ_OF_PROVIDER : READ_OF_AUTHORITY,
        SqlChangeFeed::change,
        by.organisation(),
        String.valueOf(place.transaction()),
        place.entry(),
        limit);
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        new Place(row.getLong(1), row.getLong(2)),
        row.getObject(3, UUID.class),
        Change.Kind.valueOf(row.getString(4)),
        row.getString(5),
        row.getLong(6),
        row.getObject(7, OffsetDateTime.class).toInstant());
  }
}
