package fi.koppi.kit.inbox.parked;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.Numbered;
import fi.koppi.kit.inbox.RecordPlace;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events that wait, in the order in which they came. */
@ApplicationScoped
public class ParkedEvents {

  private final Sql sql;
  private final Ids ids;

  ParkedEvents(Sql sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  /**
   * Makes a consumer's parked events of a key due at once, because the present change may be the
   * one that they wait for. An event that is being retried is left alone: it holds its row and may
   * wait for what this transaction has locked, after which it sees the change anyway.
   */
  public void mayGoNow(String consumer, @Nullable String key) {
    if (key != null) {
      sql.update(
          """
          update parked_event set next_attempt_at = clock_timestamp()
          where id in (
            select id from parked_event where consumer = ? and key = ? for update skip locked)\
          """,
          consumer,
          key);
    }
  }

  /**
   * Discards a consumer's parked events of a key, because what they are about was erased. One that
   * is being retried is left alone: its consumer sees the change and decides what becomes of it.
   */
  public void discard(String consumer, String key) {
    sql.update(
        """
        delete from parked_event where id in (
          select id from parked_event where consumer = ? and key = ? for update skip locked)\
        """,
        consumer,
        key);
  }

  /** Returns those of the keys of which the consumer has parked events. */
  public Set<String> keysAmong(String consumer, Collection<String> keys) {
    return keys.isEmpty()
        ? Set.of()
        : Set.copyOf(
            sql.select(
                "select distinct key from parked_event where consumer = ? and key = any(?)",
                row -> row.getString("key"),
                consumer,
                keys));
  }

  public void park(String consumer, ReceivedEvent event, RecordPlace place, String reason) {
    sql.update(
        """
        insert into parked_event (id, consumer, topic, partition, record_offset, key, event_id,
          type, envelope, reason, parked_at, next_attempt_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, clock_timestamp(), clock_timestamp())
        """,
        ids.next(),
        consumer,
        place.topic(),
        place.partition(),
        place.offset(),
        event.key(),
        event.id(),
        event.type(),
        StoredJson.write(event),
        reason);
  }

  /** Lists the events that may be retried now, in the order in which they came. */
  List<ParkedEvent> due(int limit) {
    // The clock moves within a statement, so no index could answer a comparison with it.
    return sql.select(
        """
        select * from parked_event where next_attempt_at <= statement_timestamp()
        order by seq limit ?
        """,
        ParkedEvents::parked,
        limit);
  }

  /** Returns an event if it still waits and no other replica retries it. */
  Optional<ParkedEvent> claimed(UUID id) {
    return sql
        .select(
            "select * from parked_event where id = ? for update skip locked",
            ParkedEvents::parked,
            id)
        .stream()
        .findFirst();
  }

  Optional<ParkedEvent> find(UUID id) {
    return sql.select("select * from parked_event where id = ?", ParkedEvents::parked, id).stream()
        .findFirst();
  }

  void remove(ParkedEvent event) {
    sql.update("delete from parked_event where id = ?", event.id());
  }

  /** Tries again later, and later at every attempt. */
  void postpone(ParkedEvent event, String reason, Duration longest) {
    sql.update(
        """
        update parked_event set reason = ?, attempts = attempts + 1,
          next_attempt_at = now()
            + make_interval(secs => least(power(2, least(attempts, 20)) / 2, ?))
        where id = ?
        """,
        reason,
        (double) longest.toSeconds(),
        event.id());
  }

  boolean isOlderThan(ParkedEvent event, Duration age) {
    return sql
        .select(
            "select parked_at < now() - make_interval(secs => ?) from parked_event where id = ?",
            row -> row.getBoolean(1),
            (double) age.toSeconds(),
            event.id())
        .stream()
        .anyMatch(Boolean::booleanValue);
  }

  /**
   * Returns parked events in the order in which they came; {@code after} is the number at which the
   * previous page ended.
   */
  public List<Numbered<ParkedEvent>> list(long after, int limit) {
    return sql.select(
        "select * from parked_event where seq > ? order by seq limit ?",
        row -> new Numbered<>(row.getLong("seq"), parked(row)),
        after,
        limit);
  }

  private static ParkedEvent parked(ResultSet row) throws SQLException {
    return new ParkedEvent(
        row.getObject("id", UUID.class),
        row.getString("consumer"),
        row.getString("topic"),
        row.getInt("partition"),
        row.getLong("record_offset"),
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getString("reason"),
        Sql.instant(row, "parked_at"),
        row.getInt("attempts"),
        Sql.instant(row, "next_attempt_at"),
        StoredJson.read(row.getString("envelope"), ReceivedEvent.class));
  }
}
