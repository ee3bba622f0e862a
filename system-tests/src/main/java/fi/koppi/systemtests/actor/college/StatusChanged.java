package fi.koppi.systemtests.actor.college;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The claim check that a college gets: which referral has changed, never anything about a person.
 */
public record StatusChanged(
    UUID eventId, String topic, UUID referral, String status, long version, Instant at) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static StatusChanged of(ConsumerRecord<String, byte[]> record) {
    try {
      JsonNode event = JSON.readTree(record.value());
      return new StatusChanged(
          UUID.fromString(header(record, "ce_id")),
          record.topic(),
          UUID.fromString(event.path("referralId").asText()),
          event.path("status").asText(),
          event.path("version").asLong(),
          Instant.parse(event.path("at").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
