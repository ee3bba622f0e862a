package fi.koppi.kit.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.DeadLetter.Status;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.time.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The claim checks of what no consumer could take, for people to see and to replay. */
@ApplicationScoped
public class DeadLetters {

  /** The type of the event that every service tells of its dead letters. */
  public static final String RECORDED = "fi.koppi.operations.dead-letter-recorded.v1";

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private final Sql sql;
  private final Outbox outbox;
  private final Ids ids;
  private final InstantSource time;
  private final MeterRegistry metrics;
  private final String topic;

  DeadLetters(
      Sql sql,
      Outbox outbox,
      Ids ids,
      InstantSource time,
      MeterRegistry metrics,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.sql = sql;
    this.outbox = outbox;
    this.ids = ids;
    this.time = time;
    this.metrics = metrics;
    this.topic = "koppi.dead-letter." + application + ".v1";
  }

  /** Records what cannot even be read; whatever else its headers say is not trusted. */
  @Transactional(MANDATORY)
  void bury(String consumer, RecordPlace place, @Nullable String key, String cause, String detail) {
    bury(letter(consumer, place, uuid(key), null, null, cause, detail));
  }

  /** Records an event that its consumer does not take. */
  @Transactional(MANDATORY)
  void bury(String consumer, RecordPlace place, ReceivedEvent event, String cause, String detail) {
    bury(letter(consumer, place, uuid(event.key()), event.id(), event.type(), cause, detail));
  }

  private DeadLetter letter(
      String consumer,
      RecordPlace place,
      @Nullable UUID key,
      @Nullable UUID eventId,
      @Nullable String type,
      String cause,
      String detail) {
    return new DeadLetter(
        ids.next(),
        consumer,
        place.topic(),
        place.partition(),
        place.offset(),
        key,
        eventId,
        type,
        cause,
        detail,
        time.instant(),
        Status.OPEN);
  }

  private void bury(DeadLetter letter) {
    if (insert(letter)) {
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
  }

  private boolean insert(DeadLetter letter) {
    return sql.update(
            """
            insert into dead_letter (id, consumer, topic, partition, record_offset, key, event_id,
              type, cause, detail, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (consumer, topic, partition, record_offset) do nothing
            """,
            letter.id(),
            letter.consumer(),
            letter.topic(),
            letter.partition(),
            letter.offset(),
            letter.key(),
            letter.eventId(),
            letter.type(),
            letter.cause(),
            letter.detail(),
            letter.at())
        == 1;
  }

  /** Dead letters from the newest on; {@code before} is where the page before ended. */
  public List<Numbered<DeadLetter>> list(long before, int limit) {
    return sql.select(
        "select * from dead_letter where seq < ? order by seq desc limit ?",
        row -> new Numbered<>(row.getLong("seq"), letter(row)),
        before,
        limit);
  }

  /** One dead letter, kept from anybody else until the transaction ends. */
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
