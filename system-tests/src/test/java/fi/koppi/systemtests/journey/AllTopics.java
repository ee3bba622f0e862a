package fi.koppi.systemtests.journey;

import static java.util.stream.Collectors.toMap;

import fi.koppi.local.Suite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads all records on the broker from the first on; only the broker's administrator may do that.
 */
final class AllTopics {

  private static final String ADMINISTRATOR = "koppi-admin";

  private AllTopics() {}

  /** A record with its headers and value, whether or not it is one of Koppi's events. */
  record Lying(String topic, String key, Instant time, Map<String, String> headers, String value) {

    static Lying of(ConsumerRecord<String, byte[]> record) {
      Map<String, String> headers =
          StreamSupport.stream(record.headers().spliterator(), false)
              .collect(toMap(Header::key, header -> text(header.value()), (first, last) -> last));
      return new Lying(
          record.topic(),
          String.valueOf(record.key()),
          Instant.ofEpochMilli(record.timestamp()),
          headers,
          text(record.value()));
    }

    private static String text(byte[] bytes) {
      return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Returns the ids that lead from event to event: its own, its correlation, its cause, its
     * trace.
     */
    Stream<String> lineage() {
      return Stream.of("ce_id", "ce_correlationid", "ce_causationid", "traceparent")
          .flatMap(name -> Optional.ofNullable(headers.get(name)).stream())
          .map(id -> id.replaceFirst("^00-([0-9a-f]{32})-.*", "$1"));
    }
  }

  static List<Lying> read(Suite suite) {
    try (var consumer =
        new KafkaConsumer<>(
            new HashMap<>(suite.kafkaClient(ADMINISTRATOR)),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      List<Lying> all = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> all.add(Lying.of(record)));
      }
      return all;
    }
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
    return consumer.listTopics().values().stream()
        .flatMap(Collection::stream)
        .filter(partition -> !partition.topic().startsWith("__"))
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }
}
