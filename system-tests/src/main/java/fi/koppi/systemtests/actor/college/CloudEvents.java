package fi.koppi.systemtests.actor.college;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Builds and sends what colleges send: CloudEvents in Kafka's binary mode. */
public final class CloudEvents {

  private CloudEvents() {}

  /**
   * Returns an event that has not been sent.
   *
   * @param subject what the event is about, which is its key, too
   */
  public static ProducerRecord<String, byte[]> record(
      String topic, UUID event, String type, String source, UUID subject, byte[] payload) {
    var record = new ProducerRecord<>(topic, subject.toString(), payload);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            event.toString(),
            "ce_type",
            type,
            "ce_source",
            source,
            "ce_subject",
            subject.toString(),
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  /**
   * Sends a record and returns its place when the broker has stored it.
   *
   * @throws KafkaException if the broker refuses it
   */
  public static RecordMetadata send(
      Producer<String, byte[]> producer, ProducerRecord<String, byte[]> record) {
    try {
      return producer.send(record).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException refusal ? refusal : new KafkaException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException(e);
    }
  }
}
