package fi.koppi.catalogservice;

import static org.awaitility.Awaitility.await;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Topics;
import java.util.Map;

/** The state that a new consumer of a compacted topic has after it has read the whole topic. */
public final class Replay {

  private Replay() {}

  /** Returns the last event of each key, without the keys that ended with a tombstone. */
  public static Map<String, ReceivedEvent> of(String topic, Sql sql) {
    awaitSent(topic, sql);
    try (var topics = Topics.ofTest()) {
      return topics.replay(topic);
    }
  }

  /** Returns the number of records in the topic, once everything is sent. */
  public static int length(String topic, Sql sql) {
    awaitSent(topic, sql);
    try (var topics = Topics.ofTest()) {
      return topics.all(topic).size();
    }
  }

  private static void awaitSent(String topic, Sql sql) {
    await()
        .until(() ->
            sql.select(
                    "select not exists (select from outbox where topic = ?)",
                    row -> row.getBoolean(1),
                    topic)
                .getFirst());
  }
}
