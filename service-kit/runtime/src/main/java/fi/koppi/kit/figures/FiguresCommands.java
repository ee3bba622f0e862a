package fi.koppi.kit.figures;

import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the figures of a day, and publishes those that have changed, in one transaction. */
@ApplicationScoped
public class FiguresCommands {

  // The row of the figures stays locked until the transaction ends.
  private static final String BEGIN_DAY =
      """
      insert into figures_day as last (name, published_on) values (?, ?)
      on conflict (name) do update set published_on = excluded.published_on
        where last.published_on < excluded.published_on\
      """;

  private static final String STORE_CHANGES =
      """
      merge into published_figures published
      using (
        select ? as name, ?::date as day, counted.key, counted.figures
        from unnest(?::text[], ?::jsonb[]) counted (key, figures)) now
        on published.name = now.name and published.key = now.key
      when not matched then
        insert (name, key, version, figures, since)
        values (now.name, now.key, 1, now.figures, now.day)
      when matched and published.figures is distinct from now.figures then
        update set version = published.version + 1, figures = now.figures,
          since = case when published.figures is null then now.day else published.since end
      when not matched by source and published.name = ? and published.figures is not null then
        update set version = published.version + 1, figures = null
      returning published.key, published.version, published.figures, published.since\
      """;

  private final Sql sql;
  private final Outbox outbox;
  private final InstantSource time;

  @Inject
  FiguresCommands(Sql sql, Outbox outbox, InstantSource time) {
    this.sql = sql;
    this.outbox = outbox;
    this.time = time;
  }

  /** Publishes the figures of today, in Finland, unless some replica has done so. */
  @Transactional
  public void publishToday(DailyFigures<?> figures) {
    publish(figures, Today.at(time.instant()));
  }

  /** Publishes the figures of a day, unless they were published for it or for a later one. */
  @Transactional
  public <F> void publish(DailyFigures<F> figures, LocalDate day) {
    if (sql.update(BEGIN_DAY, figures.name(), day) == 1) {
      for (var change : storeChanges(figures, day)) {
        outbox.appendUnlinked(figures.topic(), change.key(), figures.eventType(), change.payload());
      }
    }
  }

  private <F> List<Change> storeChanges(DailyFigures<F> figures, LocalDate day) {
    var query = figures.query(day);
    var counted = sql.select(query.sql(), Counted::of, query.parameters().toArray());
    return sql.select(
        STORE_CHANGES,
        row -> change(figures, row, day),
        figures.name(),
        day,
        counted.stream().map(Counted::key).toList(),
        counted.stream().map(Counted::figures).toList(),
        figures.name());
  }

  private static <F> Change change(DailyFigures<F> figures, ResultSet row, LocalDate day)
      throws SQLException {
    var key = row.getString("key");
    var counted = row.getString("figures");
    if (counted == null) {
      return new Change(key, null);
    }
    var published =
        new PublishedFigures<>(
            key,
            row.getLong("version"),
            StoredJson.read(counted, figures.type()),
            row.getObject("since", LocalDate.class),
            day);
    return new Change(key, figures.payload(published));
  }

  /** The figures of a key, in JSON. */
  private record Counted(String key, String figures) {

    static Counted of(ResultSet row) throws SQLException {
      return new Counted(row.getString("key"), row.getString("figures"));
    }
  }

  /** A key whose figures have changed; without a payload it has none any more. */
  private record Change(String key, @Nullable Object payload) {}
}
