package fi.koppi.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.EventJson;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Builds records as the broker delivers them. */
public final class Records {

  private Records() {}

  static ConsumerRecord<String, byte[]> of(
      String topic, String key, UUID id, String type, Object payload) {
    return of(topic, 0, key, id, type, payload);
  }

  static ConsumerRecord<String, byte[]> of(
      String topic, long offset, String key, UUID id, String type, Object payload) {
    byte[] json = String.valueOf(EventJson.write(payload)).getBytes(UTF_8);
    var record = new ConsumerRecord<>(topic, 0, offset, key, json);
    CloudEventHeaders.of(id, type, "/probe", key, Instant.EPOCH, false)
        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    return record;
  }
}
