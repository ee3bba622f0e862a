package fi.koppi.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The relay's clients of the broker, made when first needed and again after they broke. They give a
 * record up after a bounded time, and never send it after that.
 */
@ApplicationScoped
class Broker {

  private final Map<String, Object> settings;
  private final Duration patience;
  private final Set<String> knownTopics = ConcurrentHashMap.newKeySet();
  private @Nullable Producer<String, byte[]> producer;
  private @Nullable Admin admin;

  Broker(
      @Identifier("default-kafka-broker") Map<String, Object> settings,
      @ConfigProperty(name = "koppi.outbox.patience", defaultValue = "5s") Duration patience) {
    this.settings = settings;
    this.patience = patience;
  }

  /** Returns the longest time from a record's sending to the broker's acknowledgement. */
  Duration patience() {
    return patience;
  }

  Future<RecordMetadata> send(OutboxMessage message) {
    byte[] payload =
        message.payload() == null ? null : message.payload().getBytes(StandardCharsets.UTF_8);
    // The event's time, not that of the sending, which would show what an unlinked event hides.
    var outgoing =
        new ProducerRecord<>(
            message.topic(), null, message.time().toEpochMilli(), message.key(), payload);
    message
        .headers()
        .forEach(
            (name, text) -> outgoing.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    return producer().send(outgoing);
  }

  /**
   * Finds those of the topics that we cannot send to, each with its reason. The producer itself
   * would wait for a missing topic and hold up everything else in the meantime.
   */
  Map<String, Throwable> unusable(Set<String> topics) {
    Set<String> unknown = new HashSet<>(topics);
    unknown.removeAll(knownTopics);
    Map<String, Throwable> unusable = new HashMap<>();
    if (!unknown.isEmpty()) {
      described(unknown)
          .forEach((topic, description) -> {
            try {
              description.get();
              knownTopics.add(topic);
            } catch (ExecutionException e) {
              unusable.put(topic, Objects.requireNonNullElse(e.getCause(), e));
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              unusable.put(topic, e);
            }
          });
    }
    return unusable;
  }

  private Map<String, ? extends Future<?>> described(Set<String> topics) {
    try {
      return admin().describeTopics(topics).topicNameValues().entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  entry -> entry.getValue().toCompletionStage().toCompletableFuture()));
    } catch (RuntimeException e) {
      return topics.stream()
          .collect(Collectors.toMap(topic -> topic, topic -> CompletableFuture.failedFuture(e)));
    }
  }

  /** Returns whether the broker answers a small request. */
  boolean answers() {
    try {
      admin().describeCluster().clusterId().get();
      return true;
    } catch (ExecutionException | RuntimeException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Asks for all topics anew after a failure, and replaces clients that can't recover. */
  void doubt(boolean broken) {
    knownTopics.clear();
    if (broken) {
      close();
    }
  }

  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(patience);
      producer = null;
    }
    if (admin != null) {
      admin.close(patience);
      admin = null;
    }
  }

  private int half() {
    return (int) patience.toMillis() / 2;
  }

  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      Map<String, Object> own = new HashMap<>(settings);
      own.put(ProducerConfig.ACKS_CONFIG, "all");
      own.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
      own.put(ProducerConfig.LINGER_MS_CONFIG, 0);
      own.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, half());
      own.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, half());
      own.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
      producer = new KafkaProducer<>(own, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  private synchronized Admin admin() {
    if (admin == null) {
      Map<String, Object> own = new HashMap<>(settings);
      own.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, half());
      own.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, half());
      admin = Admin.create(own);
    }
    return admin;
  }
}
