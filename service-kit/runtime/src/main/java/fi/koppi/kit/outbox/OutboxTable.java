package fi.koppi.kit.outbox;

import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of the events that the broker has not acknowledged yet. */
@ApplicationScoped
class OutboxTable {

  // Names the outbox among other users of advisory locks in the same database.
  private static final int LOCK_SPACE = 0x6B6F7070;

  private final Sql sql;

  OutboxTable(Sql sql) {
    this.sql = sql;
  }

  /** Stores the messages in one statement; they get their numbers in this order. */
  void insert(List<OutboxMessage> messages) {
    sql.update(
        """
        insert into outbox (id, topic, key, shard, type, headers, payload)
        select id, topic, key, shard, type, headers, payload
        from unnest(?::uuid[], ?::text[], ?::text[], ?::smallint[], ?::text[], ?::jsonb[], ?::text[])
          with ordinality as m (id, topic, key, shard, type, headers, payload, position)
        order by position
        """,
        column(messages, OutboxMessage::id),
        column(messages, OutboxMessage::topic),
        column(messages, OutboxMessage::key),
        column(messages, OutboxMessage::shard),
        column(messages, OutboxMessage::type),
        column(messages, message -> StoredJson.write(message.headers())),
        column(messages, OutboxMessage::payload));
  }

  private static List<@Nullable Object> column(
      List<OutboxMessage> messages, Function<OutboxMessage, @Nullable Object> value) {
    List<@Nullable Object> column = new ArrayList<>(messages.size());
    messages.forEach(message -> column.add(value.apply(message)));
    return column;
  }

  /**
   * Claims those of the shards that no other transaction, of any replica, relays now, until this
   * transaction ends. It need not wait for the disk: should its deletes get lost in a crash, the
   * messages are sent again.
   */
  Set<Integer> claim(Set<Integer> shards) {
    return Set.copyOf(
        sql.select(
            """
            select shard, set_config('synchronous_commit', 'off', true)
            from unnest(?::int[]) as wanted (shard)
            where pg_try_advisory_xact_lock(?, shard)
            """,
            row -> row.getInt(1),
            shards,
            LOCK_SPACE));
  }

  /**
   * Reads what is to be sent from each of the shards, in order. It is a statement of its own after
   * the claim: its snapshot must not be older than the lock, or it would still see what the last
   * holder has sent and deleted.
   */
  List<OutboxMessage> due(Set<Integer> shards, int limitOfEach) {
    return sql.select(
        """
        select due.*
        from unnest(?::smallint[]) as claimed (shard)
        cross join lateral (
          select * from outbox m
          where m.shard = claimed.shard
            and not exists (
              select from outbox held
              where held.shard = m.shard and held.key = m.key and held.seq <= m.seq
                and held.next_attempt_at > now())
          order by m.seq limit ?) due
        order by due.seq
        """,
        OutboxTable::message,
        shards,
        limitOfEach);
  }

  void delete(List<OutboxMessage> messages) {
    if (!messages.isEmpty()) {
      sql.update("delete from outbox where seq = any(?::bigint[])", sequence(messages));
    }
  }

  /** Holds messages back, and with each all later ones of its key; longer every time. */
  void holdBack(List<OutboxMessage> messages, Duration longest) {
    if (!messages.isEmpty()) {
      sql.update(
          """
          update outbox set attempts = attempts + 1,
            next_attempt_at = now() + least(make_interval(secs => power(2, least(attempts, 20))), make_interval(secs => ?))
          where seq = any(?::bigint[])
          """,
          (double) longest.toSeconds(),
          sequence(messages));
    }
  }

  private static List<Long> sequence(List<OutboxMessage> messages) {
    return messages.stream().map(OutboxMessage::seq).toList();
  }

  /** Measures each shard that is not empty. */
  List<ShardLag> lag() {
    return sql.select(
        """
        with refused as (
          select shard, key, min(seq) as seq from outbox
          where next_attempt_at is not null group by shard, key)
        select m.shard,
          count(*) as pending,
          count(*) filter (where r.seq = m.seq) as stuck,
          coalesce(extract(epoch from clock_timestamp() - min(m.created_at)), 0) as oldest,
          coalesce(extract(epoch from clock_timestamp() - min(m.created_at) filter (where r.seq is null or m.seq < r.seq)), 0) as waiting
        from outbox m left join refused r on r.shard = m.shard and r.key = m.key
        group by m.shard
        """,
        row ->
            new ShardLag(
                row.getInt("shard"),
                row.getLong("pending"),
                row.getLong("stuck"),
                row.getDouble("oldest"),
                row.getDouble("waiting")));
  }

  private static OutboxMessage message(ResultSet row) throws SQLException {
    return new OutboxMessage(
        row.getLong("seq"),
        row.getObject("id", UUID.class),
        row.getString("topic"),
        row.getString("key"),
        row.getString("type"),
        headers(row.getString("headers")),
        row.getString("payload"),
        Sql.instant(row, "created_at"));
  }

  @SuppressWarnings("unchecked") // The column has what insert() wrote: names and texts.
  private static Map<String, String> headers(String json) {
    return StoredJson.read(json, Map.class);
  }

  /**
   * The messages of a shard in figures; ages are in seconds.
   *
   * @param stuck keys whose first message is held back
   * @param oldest age of the oldest message
   * @param waiting age of the oldest message that is not held back
   */
  record ShardLag(int shard, long pending, long stuck, double oldest, double waiting) {}
}
