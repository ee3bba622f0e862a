package fi.koppi.kit.inbox.deadletter;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.inbox.Numbered;
import fi.koppi.kit.inbox.deadletter.DeadLetter.Status;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.time.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The claim checks of the records that no consumer could apply, for people to see and replay. */
@ApplicationScoped
public class DeadLetters {

  /** The type of the event by which every service publishes its dead letters. */
  public static final String RECORDED = "fi.koppi.operations.dead-letter-recorded.v1";

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private final Sql sql;
  private final Outbox outbox;
  private final Lineage lineage;
  private final Ids ids;
  private final InstantSource time;
  private final MeterRegistry metrics;
  private final String topic;

  DeadLetters(
      Sql sql,
      Outbox outbox,
      Lineage lineage,
      Ids ids,
      InstantSource time,
      MeterRegistry metrics,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.sql = sql;
    this.outbox = outbox;
    this.lineage = lineage;
    this.ids = ids;
    this.time = time;
    this.metrics = metrics;
    this.topic = "koppi.dead-letter." + application + ".v1";
  }

  /**
   * Records what a consumer can never apply, and publishes it; what is recorded stays as it is.
   * Returns those that were recorded now.
   */
  @Transactional(MANDATORY)
  public List<Refusal> bury(String consumer, List<Refusal> refusals) {
    Map<DeadLetter, Refusal> letters = new LinkedHashMap<>();
    refusals.forEach(refusal -> letters.put(letter(consumer, refusal), refusal));
    Set<UUID> recorded = insert(letters.keySet());
    letters.keySet().removeIf(letter -> !recorded.contains(letter.id()));
    letters.forEach(this::publish);
    return List.copyOf(letters.values());
  }

  private DeadLetter letter(String consumer, Refusal refusal) {
    var event = refusal.event();
    return new DeadLetter(
        ids.next(),
        consumer,
        refusal.place().topic(),
        refusal.place().partition(),
        refusal.place().offset(),
        uuid(refusal.key()),
        event == null ? null : event.id(),
        event == null ? null : event.type(),
        refusal.cause(),
        refusal.detail(),
        time.instant(),
        Status.OPEN);
  }

  private void publish(DeadLetter letter, Refusal refusal) {
    if (refusal.event() == null) {
      lineage.startAnew();
    } else {
      lineage.follow(refusal.event());
    }
    String key = (letter.key() == null ? letter.id() : letter.key()).toString();
    outbox.append(
        topic,
        key,
        RECORDED,
        letter,
        Map.of("ce_deadlettercause", letter.cause(), "ce_deadletterconsumer", letter.consumer()));
    metrics
        .counter("koppi.dead.letters", "consumer", letter.consumer(), "cause", letter.cause())
        .increment();
    LOG.warnf(
        "dead letter: id=%s consumer=%s cause=%s topic=%s partition=%d offset=%d",
        letter.id(),
        letter.consumer(),
        letter.cause(),
        letter.topic(),
        letter.partition(),
        letter.offset());
  }

  private Set<UUID> insert(Set<DeadLetter> letters) {
    return Set.copyOf(
        sql.select(
            """
            insert into dead_letter (id, consumer, topic, partition, record_offset, key, event_id,
              type, cause, detail, at)
            select id, consumer, topic, partition, "offset", key, "eventId", type, cause, detail, at
            from jsonb_to_recordset(?::jsonb) as letter (
              id uuid, consumer text, topic text, partition int, "offset" bigint, key uuid,
              "eventId" uuid, type text, cause text, detail text, at timestamptz)
            on conflict (consumer, topic, partition, record_offset) do nothing
            returning id
            """,
            row -> row.getObject("id", UUID.class),
            StoredJson.write(letters)));
  }

  /** Returns dead letters from the newest on; {@code before} is where the page before ended. */
  public List<Numbered<DeadLetter>> list(long before, int limit) {
    return sql.select(
        "select * from dead_letter where seq < ? order by seq desc limit ?",
        row -> new Numbered<>(row.getLong("seq"), letter(row)),
        before,
        limit);
  }

  /**
   * Discards a consumer's dead letters of a key, because what they are about was erased: they can
   * be replayed no more, and neither the key nor the event's id is left. A service that calls it
   * needs an index of {@code dead_letter} by the key.
   */
  @Transactional(MANDATORY)
  public void discard(String consumer, UUID key) {
    sql.update(
        """
        update dead_letter set key = null, event_id = null, settled_at = coalesce(settled_at, ?),
          status = case status when 'OPEN' then 'DISCARDED' else status end
        where consumer = ? and key = ?
        """,
        time.instant(),
        consumer,
        key);
  }

  /** Finds a dead letter and locks it until the transaction ends. */
  Optional<DeadLetter> locked(UUID id) {
    return sql
        .select("select * from dead_letter where id = ? for update", DeadLetters::letter, id)
        .stream()
        .findFirst();
  }

  void settle(UUID id, Status status) {
    sql.update(
        "update dead_letter set status = ?, settled_at = ? where id = ?",
        status.name(),
        time.instant(),
        id);
  }

  private static DeadLetter letter(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getObject("id", UUID.class),
        row.getString("consumer"),
        row.getString("topic"),
        row.getInt("partition"),
        row.getLong("record_offset"),
        row.getObject("key", UUID.class),
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getString("cause"),
        row.getString("detail"),
        Sql.instant(row, "at"),
        Status.valueOf(row.getString("status")));
  }

  private static @Nullable UUID uuid(@Nullable String key) {
    try {
      return key == null ? null : UUID.fromString(key);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
