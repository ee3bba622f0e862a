package fi.koppi.kit.outbox;

import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table that events lie in until the broker has acknowledged them. */
@ApplicationScoped
class OutboxTable {

  // Names the outbox among whatever else takes advisory locks in the same database.
  private static final int LOCK_SPACE = 0x6B6F7070;

  private final Sql sql;

  OutboxTable(Sql sql) {
    this.sql = sql;
  }

  /** Leaves the messages; they get their numbers in this order. */
  void insert(List<OutboxMessage> messages) {
    sql.updateAll(
        """
        insert into outbox (id, topic, key, shard, type, headers, payload)
        values (?, ?, ?, ?, ?, ?::jsonb, ?)
        """,
        messages.stream().map(OutboxTable::row).toList());
  }

  /**
   * Whether this transaction now is the only one, of all replicas, that relays the shard. It need
   * not wait for the disk: should its deletes get lost in a crash, the messages are sent again.
   */
  boolean claim(int shard) {
    return sql.select(
            """
            select pg_try_advisory_xact_lock(?, ?), set_config('synchronous_commit', 'off', true)
            """,
            row -> row.getBoolean(1),
            LOCK_SPACE,
            shard)
        .getFirst();
  }

  /**
   * What is to be sent, in order. A statement of its own after the claim: its snapshot must not be
   * older than the lock, or it would still see what the last holder has sent and deleted.
   */
  List<OutboxMessage> due(int shard, int limit) {
    return sql.select(
        """
        select * from outbox m
        where shard = ?
          and not exists (
            select from outbox held
            where held.shard = m.shard and held.key = m.key and held.seq <= m.seq
              and held.next_attempt_at > now())
        order by seq limit ?
        """,
        OutboxTable::message,
        shard,
        limit);
  }

  void delete(List<Long> sequence) {
    sql.update("delete from outbox where seq = any(?::bigint[])", sequence);
  }

  /** Holds a message back, and with it all later ones of its key; longer at every refusal. */
  void holdBack(long seq, Duration longest) {
    sql.update(
        """
        update outbox set attempts = attempts + 1,
          next_attempt_at = now() + least(make_interval(secs => power(2, least(attempts, 20))), make_interval(secs => ?))
        where seq = ?
        """,
        (double) longest.toSeconds(),
        seq);
  }

  /** How much lies in each shard that is not empty. */
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

  private static @Nullable Object[] row(OutboxMessage message) {
    return new @Nullable Object[] {
      message.id(),
      message.topic(),
      message.key(),
      message.shard(),
      message.type(),
      StoredJson.write(message.headers()),
      message.payload()
    };
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

  @SuppressWarnings("unchecked") // The column holds what insert() wrote: names and texts.
  private static Map<String, String> headers(String json) {
    return StoredJson.read(json, Map.class);
  }

  /**
   * What lies in a shard; ages in seconds.
   *
   * @param stuck keys whose first message the broker has refused
   * @param oldest age of the oldest message
   * @param waiting age of the oldest message that no refusal holds back
   */
  record ShardLag(int shard, long pending, long stuck, double oldest, double waiting) {}
}
