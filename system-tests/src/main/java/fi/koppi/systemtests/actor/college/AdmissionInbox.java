package fi.koppi.systemtests.actor.college;

import fi.koppi.systemtests.actor.call.NotSeen;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a college's own topic from now on, in a consumer group of its own. */
final class AdmissionInbox implements AutoCloseable {

  private final KafkaConsumer<String, byte[]> consumer;
  private final String topic;
  private final Consumer<ConsumerRecord<String, byte[]>> reader;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Thread thread;
  private volatile boolean open = true;

  AdmissionInbox(
      Map<String, Object> login,
      String group,
      String topic,
      Consumer<ConsumerRecord<String, byte[]>> reader) {
    Map<String, Object> settings = new HashMap<>(login);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    this.consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    this.topic = topic;
    this.reader = reader;
    this.thread = Thread.ofPlatform().daemon().name("inbox of " + group).unstarted(this::read);
  }

  /** Starts to read, and returns when no record that arrives from now on can be missed. */
  void start(Duration patience) {
    thread.start();
    try {
      if (!ready.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new NotSeen("the broker gave no partition of " + topic + " within " + patience);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotSeen("interrupted");
    }
  }

  @Override
  public void close() {
    open = false;
    consumer.wakeup();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (consumer) {
      consumer.subscribe(List.of(topic));
      while (open) {
        consumer.poll(Duration.ofMillis(200)).forEach(reader);
        commit();
      }
    } catch (WakeupException e) {
      // thrown when the inbox is closed while it polls
    }
  }

  /** Commits what was read; if the broker is away, the records are read again. */
  private void commit() {
    Set<TopicPartition> assigned = consumer.assignment();
    if (assigned.isEmpty()) {
      return;
    }
    try {
      Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
      assigned.forEach(
          partition -> places.put(partition, new OffsetAndMetadata(consumer.position(partition))));
      consumer.commitSync(places, Duration.ofSeconds(10));
      ready.countDown();
    } catch (WakeupException e) {
      throw e;
    } catch (KafkaException e) {
      // the next poll commits it
    }
  }
}
