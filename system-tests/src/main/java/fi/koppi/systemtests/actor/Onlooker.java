package fi.koppi.systemtests.actor;

import fi.koppi.local.Suite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads every event that passes between the services; only the broker's administrator may do that.
 */
public final class Onlooker implements AutoCloseable {

  private static final String ADMINISTRATOR = "koppi-admin";

  private final KafkaConsumer<String, byte[]> consumer;
  private final Consumer<Overheard> listener;
  private final List<Overheard> all = new CopyOnWriteArrayList<>();
  private final Thread thread;
  private volatile boolean open = true;

  /** An event on one of the topics. */
  public record Overheard(String topic, String key, String type, String payload) {

    static Overheard of(ConsumerRecord<String, byte[]> record) {
      String type =
          Optional.ofNullable(record.headers().lastHeader("ce_type"))
              .map(header -> new String(header.value(), StandardCharsets.UTF_8))
              .orElse("");
      byte[] value = record.value();
      String payload = value == null ? "" : new String(value, StandardCharsets.UTF_8);
      return new Overheard(record.topic(), String.valueOf(record.key()), type, payload);
    }
  }

  /** Reads all existing topics that fit, from now on. */
  public Onlooker(Suite suite, Predicate<String> wanted, Consumer<Overheard> listener) {
    Map<String, Object> settings = new HashMap<>(suite.kafkaClient(ADMINISTRATOR));
    this.consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    this.listener = listener;
    List<TopicPartition> partitions =
        consumer.listTopics().values().stream()
            .flatMap(Collection::stream)
            .filter(partition -> wanted.test(partition.topic()))
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    this.thread = Thread.ofPlatform().daemon().name("onlooker").start(this::listen);
  }

  public List<Overheard> all() {
    return List.copyOf(all);
  }

  @Override
  public void close() {
    open = false;
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try (consumer) {
      while (open) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(record -> {
              Overheard event = Overheard.of(record);
              all.add(event);
              listener.accept(event);
            });
      }
    }
  }
}
