package fi.koppi.kit.feed;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The change feed of a service: what happened to its subjects, for each party that may read it. The
 * order is one that readers can rely on: nothing ever appears before a place that a reader has
 * passed, regardless of the replica that wrote it and of the time of its commit.
 *
 * <p>Entries become readable once no earlier transaction is under way, so a transaction that stays
 * open delays the whole feed. Whoever writes for long therefore works in portions.
 */
@ApplicationScoped
public class ChangeFeed {

  /** The party of entries that everybody may read. */
  public static final UUID EVERYBODY = new UUID(0, 0);

  /** The statement that reads a page. It is public so that tests can explain how it is executed. */
  public static final String READ =
      """
      select writer::text::bigint as transaction, entry, subject_kind, subject_id, kind, status,
        version, at
      from feed_entry
      where party = ?
        and (writer, entry) > (?::text::xid8, ?)
        and writer < pg_snapshot_xmin(pg_current_snapshot())
      order by writer, entry
      limit ?\
      """;

  private static final String APPEND =
      """
      insert into feed_entry (party, subject_kind, subject_id, kind, status, version, at)
      values (?, ?, ?, ?, ?, ?, ?)\
      """;

  private static final String END = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

  private final Sql sql;

  @Inject
  ChangeFeed(Sql sql) {
    this.sql = sql;
  }

  /** Adds an entry for each party, in the transaction in which it happened. */
  @Transactional(MANDATORY)
  public void append(FeedEntry entry, Set<UUID> parties) {
    appendAll(List.of(entry), parties);
  }

  /** Adds several entries in their order, each for the same parties, in one round trip. */
  @Transactional(MANDATORY)
  public void appendAll(List<FeedEntry> entries, Set<UUID> parties) {
    sql.updateAll(APPEND, entries.stream().flatMap(entry -> rows(entry, parties)).toList());
  }

  private static Stream<@Nullable Object[]> rows(FeedEntry entry, Set<UUID> parties) {
    return parties.stream()
        .map(party ->
            new @Nullable Object[] {
              party,
              entry.subjectKind(),
              entry.subject(),
              entry.kind(),
              entry.status(),
              entry.version(),
              entry.at()
            });
  }

  /**
   * Reads what a party may read after a cursor, from the beginning without one. Where nothing new
   * has happened, the page is empty and gives the same cursor again.
   */
  @Transactional(MANDATORY)
  public FeedPage<FeedEntry> read(@Nullable String cursor, int limit, UUID party) {
    var from = Place.of(cursor, epoch());
    var rows =
        sql.select(
            READ,
            row -> Row.of(row, from.epoch()),
            party,
            String.valueOf(from.transaction()),
            from.entry(),
            limit);
    var next = rows.isEmpty() ? cursor : rows.getLast().place().cursor();
    return new FeedPage<>(rows.stream().map(Row::entry).toList(), next);
  }

  /**
   * Returns a cursor before everything that is not settled yet. What is read of subjects after this
   * call contains all that lies before the cursor, and the feed gives all that comes after it.
   */
  @Transactional(MANDATORY)
  public String end() {
    // Entries are counted from 1, so those of this transaction come after the place.
    var transaction = sql.select(END, row -> row.getLong(1)).getFirst();
    return new Place(epoch(), transaction, 0).cursor();
  }

  /** Returns the age of the oldest entry that is not readable yet, or zero without one. */
  Duration delay() {
    var seconds = sql.select("select feed_delay()", row -> row.getDouble(1)).getFirst();
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private long epoch() {
    return sql.select("select epoch from feed_epoch", row -> row.getLong(1)).getFirst();
  }

  private record Row(Place place, FeedEntry entry) {

    static Row of(ResultSet row, long epoch) throws SQLException {
      return new Row(
          new Place(epoch, row.getLong("transaction"), row.getLong("entry")),
          new FeedEntry(
              row.getString("subject_kind"),
              row.getObject("subject_id", UUID.class),
              row.getString("kind"),
              row.getString("status"),
              row.getLong("version"),
              Sql.instant(row, "at")));
    }
  }
}
