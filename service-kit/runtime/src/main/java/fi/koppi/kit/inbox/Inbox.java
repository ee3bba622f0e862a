package fi.koppi.kit.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers which consumer has seen which event. */
@ApplicationScoped
public class Inbox {

  private final Sql sql;
  private final Duration memory;

  Inbox(
      Sql sql, @ConfigProperty(name = "koppi.inbox.memory", defaultValue = "30d") Duration memory) {
    this.sql = sql;
    this.memory = memory;
  }

  /**
   * Returns whether this consumer meets the event for the first time, which is remembered if the
   * caller commits. Of two callers at the same time the second waits for the first one's end.
   */
  @Transactional(MANDATORY)
  public boolean firstTime(String consumer, UUID eventId) {
    return sql.update(
            "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing",
            consumer,
            eventId)
        == 1;
  }

  /**
   * Returns those of the events that this consumer meets for the first time, as {@link #firstTime}
   * does for one. An event that is named twice is met once.
   */
  @Transactional(MANDATORY)
  Set<UUID> firstTimes(String consumer, Collection<UUID> eventIds) {
    return new HashSet<>(
        sql.select(
            """
            insert into inbox (consumer, event_id)
            select ?, id from unnest(?::uuid[]) as id order by id
            on conflict do nothing
            returning event_id
            """,
            row -> row.getObject("event_id", UUID.class),
            consumer,
            eventIds));
  }

  /**
   * Deletes old entries. A duplicate arrives minutes or days late, never months, so older entries
   * serve no purpose.
   */
  @Scheduled(every = "1h", delayed = "2m")
  @Transactional
  void forget() {
    sql.update(
        "delete from inbox where received_at < now() - make_interval(secs => ?)",
        (double) memory.toSeconds());
  }
}
