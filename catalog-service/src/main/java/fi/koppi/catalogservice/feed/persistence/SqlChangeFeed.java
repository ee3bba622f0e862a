package fi.koppi.catalogservice.feed.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.feed.Change;
import fi.koppi.catalogservice.feed.ChangeFeed;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.kit.feed.Place;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlChangeFeed implements ChangeFeed {

  private static final String NOTE =
      """
      insert into change (offering_id, kind, status, version, at)
      select id, ?, status, version, ? from offering where id = ?\
      """;

  private static final String UNREAD =
      """
      select writer::text::bigint as transaction, entry, offering_id, kind, status, version, at
      from change
      where (writer, entry) > (?::text::xid8, ?) and writer < pg_snapshot_xmin(pg_current_snapshot())
      order by writer, entry limit ?\
      """;

  private final Sql sql;

  @Inject
  SqlChangeFeed(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(List<News> news) {
    sql.updateAll(NOTE, news.stream().map(SqlChangeFeed::row).toList());
  }

  private static @Nullable Object[] row(News news) {
    return new @Nullable Object[] {news.kind().name(), news.at(), news.offering().value()};
  }

  @Override
  public List<Change> after(Place place, int limit) {
    return sql.select(
        UNREAD, SqlChangeFeed::change, String.valueOf(place.transaction()), place.entry(), limit);
  }

  @Override
  public Place now() {
    // Entries are counted from 1, so this transaction's own come after the place.
    return sql.select(
            "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint",
            row -> new Place(row.getLong(1), 0))
        .getFirst();
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        new Place(row.getLong("transaction"), row.getLong("entry")),
        new OfferingId(row.getObject("offering_id", UUID.class)),
        Change.Kind.valueOf(row.getString("kind")),
        OfferingStatus.valueOf(row.getString("status")),
        row.getLong("version"),
        Sql.instant(row, "at"));
  }
}
