package fi.koppi.kit.inbox.deadletter;

import fi.koppi.kit.inbox.RecordPlace;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a record again from where it lies: what a dead letter is the claim check of. */
@ApplicationScoped
class OriginalRecords {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Map<String, Object> settings;

  OriginalRecords(@Identifier("default-kafka-broker") Map<String, Object> settings) {
    this.settings = settings;
  }

  /** Reads the record again; returns nothing when the topic has deleted it by age or compaction. */
  Optional<ConsumerRecord<String, byte[]>> find(RecordPlace place) {
    Map<String, Object> own = new HashMap<>(settings);
    own.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    own.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    try (var consumer =
        new KafkaConsumer<>(own, new StringDeserializer(), new ByteArrayDeserializer())) {
      return find(consumer, place);
    }
  }

  private static Optional<ConsumerRecord<String, byte[]>> find(
      Consumer<String, byte[]> consumer, RecordPlace place) {
    var partition = new TopicPartition(place.topic(), place.partition());
    consumer.assign(List.of(partition));
    if (consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L) <= place.offset()) {
      return Optional.empty();
    }
    consumer.seek(partition, place.offset());
    return consumer.poll(PATIENCE).records(partition).stream()
        .filter(record -> record.offset() == place.offset())
        .findFirst();
  }
}
