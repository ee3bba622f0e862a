package fi.koppi.kit.outbox;

import fi.koppi.kit.event.CloudEventHeaders;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event on its way out; {@code seq} is 0 until the table has given it one. */
record OutboxMessage(
    long seq,
    UUID id,
    String topic,
    String key,
    String type,
    Map<String, String> headers,
    @Nullable String payload,
    Instant createdAt) {

  /** The shards are as many for good: a change would let two of them hold the same key at once. */
  static final int SHARDS = 16;

  /** Returns the time of the event, from its header. */
  Instant time() {
    return Instant.parse(headers.get(CloudEventHeaders.TIME));
  }

  int shard() {
    return shardOf(key);
  }

  /**
   * Returns the shard of all events of a key. It is the same in every replica and release, because
   * Java specifies the hash of a string.
   */
  static int shardOf(String key) {
    return Math.floorMod(key.hashCode(), SHARDS);
  }
}
