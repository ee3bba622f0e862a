package fi.koppi.systemtests.actor.college;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends a college's reports about referrals, as CloudEvents in Kafka's binary mode. */
final class StatusReports implements AutoCloseable {

  private static final String TYPE = "fi.koppi.admission.status-reported.v1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final KafkaProducer<String, byte[]> producer;
  private final String source;

  StatusReports(Map<String, Object> login, String source) {
    Map<String, Object> settings = new HashMap<>(login);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    this.producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    this.source = source;
  }

  /**
   * Sends a report and returns the event's id when the broker has stored it.
   *
   * @throws KafkaException if the broker refuses it
   */
  UUID send(String topic, UUID referral, String status, @Nullable String reason) {
    UUID event = UUID.randomUUID();
    send(record(topic, event, referral, payload(referral, status, reason)));
    return event;
  }

  /**
   * Sends a record and returns its place when the broker has stored it.
   *
   * @throws KafkaException if the broker refuses it
   */
  RecordMetadata send(ProducerRecord<String, byte[]> record) {
    return CloudEvents.send(producer, record);
  }

  /** Returns a report that has not been sent. */
  ProducerRecord<String, byte[]> report(String topic, UUID event, UUID referral, String status) {
    return record(topic, event, referral, payload(referral, status, null));
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
  }

  private ProducerRecord<String, byte[]> record(
      String topic, UUID event, UUID referral, byte[] payload) {
    return CloudEvents.record(topic, event, TYPE, source, referral, payload);
  }

  private static byte[] payload(UUID referral, String status, @Nullable String reason) {
    ObjectNode payload =
        JSON.createObjectNode()
            .put("referralId", referral.toString())
            .put("status", status)
            .put("by", "admission-officer-7")
            .put("at", Instant.now().toString());
    if (reason != null) {
      payload.put("reason", reason);
    }
    try {
      return JSON.writeValueAsBytes(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
