package fi.koppi.kit.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The relay's clients of the broker, made when first needed and again after they broke. */
@ApplicationScoped
class Broker {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Map<String, Object> settings;
  private final Set<String> knownTopics = ConcurrentHashMap.newKeySet();
  private @Nullable Producer<String, byte[]> producer;
  private @Nullable Admin admin;

  Broker(@Identifier("default-kafka-broker") Map<String, Object> settings) {
    this.settings = settings;
  }

  Future<RecordMetadata> send(OutboxMessage message) {
    byte[] payload =
        message.payload() == null ? null : message.payload().getBytes(StandardCharsets.UTF_8);
    // A time of our own, for that of the sending would undo what an unlinked event keeps back.
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
   * Asks whether we may send to a topic. The producer itself would wait for a missing topic and
   * hold up everything else in the meantime.
   */
  void checkTopic(String topic) throws ExecutionException, TimeoutException, InterruptedException {
    if (!knownTopics.contains(topic)) {
      admin().describeTopics(Set.of(topic)).allTopicNames().get(PATIENCE.toSeconds(), SECONDS);
      knownTopics.add(topic);
    }
  }

  /** After a failure the topics are asked for anew; clients that can't recover are replaced. */
  void doubt(boolean broken) {
    knownTopics.clear();
    if (broken) {
      close();
    }
  }

  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(PATIENCE);
      producer = null;
    }
    if (admin != null) {
      admin.close(PATIENCE);
      admin = null;
    }
  }

  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      Map<String, Object> own = new HashMap<>(settings);
      own.put(ProducerConfig.ACKS_CONFIG, "all");
      own.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
      own.put(ProducerConfig.LINGER_MS_CONFIG, 0);
      own.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
      own.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
      own.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
      producer = new KafkaProducer<>(own, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  private synchronized Admin admin() {
    if (admin == null) {
      Map<String, Object> own = new HashMap<>(settings);
      own.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
      own.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
      admin = Admin.create(own);
    }
    return admin;
  }
}
