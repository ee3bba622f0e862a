package fi.koppi.systemtests.benchmark.load;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * Reads a topic from now on and notes how old each event is when it comes, by the time that its
 * header tells. A service takes that time before its commit, so the commit is counted along.
 */
public final class Arrivals implements AutoCloseable {

  public static final String TIME = "ce_time";

  private final KafkaConsumer<String, byte[]> consumer;
  private final Histogram ages = new ConcurrentHistogram(3);
  private final AtomicReference<@Nullable ConsumerRecord<String, byte[]>> latest =
      new AtomicReference<>();
  private final Thread thread;
  private volatile boolean open = true;

  public Arrivals(Map<String, Object> login, String topic) {
    this.consumer =
        new KafkaConsumer<>(
            new HashMap<>(login), new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    this.thread = Thread.ofPlatform().daemon().name("arrivals at " + topic).start(this::read);
  }

  /** Waits until all events have arrived, and returns their times on the way, in microseconds. */
  public Histogram awaitAll(int events, Duration patience) {
    Awaitility.await(events + " events to arrive")
        .atMost(patience)
        .until(() -> ages.getTotalCount() >= events);
    return ages;
  }

  /** Returns the record that arrived last, so that a bare producer can send the same kind. */
  public ConsumerRecord<String, byte[]> latest() {
    ConsumerRecord<String, byte[]> record = latest.get();
    if (record == null) {
      throw new IllegalStateException("nothing has come");
    }
    return record;
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

  private void read() {
    try (consumer) {
      while (open) {
        consumer.poll(Duration.ofMillis(100)).forEach(this::note);
      }
    }
  }

  private void note(ConsumerRecord<String, byte[]> record) {
    byte[] header = record.headers().lastHeader(TIME).value();
    Instant sent = Instant.parse(new String(header, StandardCharsets.UTF_8));
    ages.recordValue(Math.max(0, Duration.between(sent, Instant.now()).toNanos() / 1000));
    latest.set(record);
  }
}
