package fi.koppi.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.event.ReceivedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Reads and writes topics of the broker as another service would. */
public final class Topics implements AutoCloseable {

  private static final int PARTITIONS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Map<String, Object> settings;
  private final Producer<String, byte[]> producer;

  public Topics(String bootstrapServers) {
    settings = Map.of("bootstrap.servers", bootstrapServers);
    producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** Returns the topics of the broker that the service under test uses. */
  public static Topics ofTest() {
    return new Topics(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
  }

  /** Creates the topics that do not exist yet. */
  public void create(Collection<String> names) {
    try (Admin admin = Admin.create(settings)) {
      var topics = names.stream().map(name -> new NewTopic(name, PARTITIONS, (short) 1)).toList();
      admin.createTopics(topics).values().values().forEach(Topics::awaitCreated);
    }
  }

  private static void awaitCreated(KafkaFuture<Void> created) {
    try {
      created.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends an event as the service {@code source} would, and returns its id. */
  public UUID sendEvent(
      String topic, String key, String source, String type, @Nullable Object payload) {
    UUID id = UUID.randomUUID();
    var headers = CloudEventHeaders.of(id, type, source, key, Instant.now(), payload == null);
    headers.put("ce_correlationid", UUID.randomUUID().toString());
    String json = EventJson.write(payload);
    send(topic, key, headers, json == null ? null : json.getBytes(UTF_8));
    return id;
  }

  /** Sends any record, valid or not, and waits until the broker has stored it. */
  public RecordMetadata send(
      String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] payload) {
    var outgoing = new ProducerRecord<String, byte[]>(topic, key, payload);
    headers.forEach((name, text) -> outgoing.headers().add(name, text.getBytes(UTF_8)));
    try {
      return producer.send(outgoing).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a topic from its beginning until an event fits, and returns the first. */
  public ReceivedEvent awaitEvent(String topic, Predicate<ReceivedEvent> wanted) {
    return CloudEventHeaders.read(
        await(topic, record -> wanted.test(CloudEventHeaders.read(record))));
  }

  /** Reads a topic from its beginning until a record fits, and returns the first. */
  public ConsumerRecord<String, byte[]> await(
      String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    return await(topic, 1, wanted).getFirst();
  }

  /** Reads a topic from its beginning until the given number of records fit, and returns them. */
  public List<ConsumerRecord<String, byte[]>> await(
      String topic, int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (var consumer = fromBeginning(topic)) {
      Awaitility.await("%d records in %s".formatted(count, topic))
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(1))
          .atMost(PATIENCE)
          .until(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(r -> addIf(wanted, r, found));
            return found.size() >= count;
          });
    } catch (ConditionTimeoutException e) {
      throw new AssertionError("%s%n%s".formatted(e.getMessage(), Undelivered.report(all(topic))));
    }
    return found;
  }

  /** Returns all records that the topic has now. */
  public List<ConsumerRecord<String, byte[]>> all(String topic) {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (var consumer = fromBeginning(topic)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(found::add);
      }
    }
    return found;
  }

  /**
   * Returns the state that a new consumer of a compacted topic builds by reading it from its
   * beginning: the last event of each key, and none if that is a tombstone.
   */
  public Map<String, ReceivedEvent> replay(String topic) {
    Map<String, ReceivedEvent> last = new HashMap<>();
    for (var record : all(topic)) {
      var event = CloudEventHeaders.read(record);
      if (event.isTombstone()) {
        last.remove(record.key());
      } else {
        last.put(record.key(), event);
      }
    }
    return last;
  }

  @Override
  public void close() {
    producer.close();
  }

  private static void addIf(
      Predicate<ConsumerRecord<String, byte[]>> wanted,
      ConsumerRecord<String, byte[]> record,
      List<ConsumerRecord<String, byte[]>> found) {
    if (wanted.test(record)) {
      found.add(record);
    }
  }

  private Consumer<String, byte[]> fromBeginning(String topic) {
    var own = new HashMap<>(settings);
    // A consumer's close waits for its last fetch, which waits half a second for records by
    // default.
    own.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
    var consumer = new KafkaConsumer<>(own, new StringDeserializer(), new ByteArrayDeserializer());
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }
}
