package fi.koppi.kit.inbox.reading;

import fi.koppi.kit.health.FailedRuns;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.kit.inbox.Intake;
import fi.koppi.kit.inbox.Intake.Progress;
import fi.koppi.kit.inbox.Intake.Trouble;
import fi.koppi.kit.inbox.ProcessingFailure;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads the topics of one consumer. One thread polls; a few workers take the partitions in turn, a
 * portion at a time, so that a partition that is slow or fails delays no other. Only offsets behind
 * finished records are committed.
 */
final class TopicReader {

  private static final Logger LOG = Logger.getLogger(TopicReader.class);
  private static final int WORKERS = 4;
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

  private final EventConsumer consumer;
  private final Subscription subscription;
  private final Map<String, Object> settings;
  private final Intake intake;
  private final Semaphore turns;
  private final FailedRuns runs;
  private final MeterRegistry metrics;
  private final Map<TopicPartition, PartitionWork> held = new HashMap<>();
  private final DelayQueue<PartitionWork> due = new DelayQueue<>();
  private List<Thread> threads = List.of();
  private long lastCommit = System.nanoTime();
  private volatile long lastTurn = System.nanoTime();
  private volatile long lag;
  private final CountDownLatch stopping = new CountDownLatch(1);

  /**
   * Makes a reader that does nothing before its start.
   *
   * @param settings how to reach the broker, and the group
   * @param turns bounds how many workers of all readers are at work at once
   */
  TopicReader(
      EventConsumer consumer,
      Subscription subscription,
      Map<String, Object> settings,
      Intake intake,
      Semaphore turns,
      FailedRuns runs,
      MeterRegistry metrics) {
    this.consumer = consumer;
    this.subscription = subscription;
    this.settings = settings;
    this.intake = intake;
    this.turns = turns;
    this.runs = runs;
    this.metrics = metrics;
  }

  /** The topics that a consumer reads: one, or all whose names match a pattern. */
  sealed interface Subscription {
    record Topic(String name) implements Subscription {}

    record Matching(Pattern names) implements Subscription {}
  }

  void start() {
    String name = "consumer-" + consumer.name();
    var polling = Thread.ofPlatform().daemon().name(name).start(this::keepReading);
    var workers =
        IntStream.range(0, WORKERS)
            .mapToObj(i -> Thread.ofVirtual().name(name + "-" + i).start(this::keepWorking));
    threads = Stream.concat(Stream.of(polling), workers).toList();
  }

  void stop() {
    stopping.countDown();
  }

  /** Waits until the portions at work are finished and the group has been left. */
  void awaitEnd() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(PATIENCE.multipliedBy(3));
    }
  }

  boolean isAlive() {
    return threads.stream().allMatch(Thread::isAlive)
        && System.nanoTime() - lastTurn < LONGEST_SILENCE.toNanos();
  }

  String consumerName() {
    return consumer.name();
  }

  /** Returns how many records of its partitions were unread when that was last measured. */
  long lag() {
    return lag;
  }

  private void keepReading() {
    while (!isStopping()) {
      try {
        readWithOneClient();
      } catch (RuntimeException e) {
        LOG.warnf(
            "topic not read: consumer=%s cause=%s", consumer.name(), e.getClass().getSimpleName());
        pause();
      } finally {
        held.values().forEach(PartitionWork::lose);
        held.clear();
      }
    }
  }

  private void readWithOneClient() {
    lastTurn = System.nanoTime();
    Consumer<String, byte[]> client =
        new KafkaConsumer<>(ownSettings(), new StringDeserializer(), new ByteArrayDeserializer());
    try (var clientMetrics = new KafkaClientMetrics(client)) {
      clientMetrics.bindTo(metrics);
      switch (subscription) {
        case Subscription.Topic topic ->
            client.subscribe(List.of(topic.name()), new Ownership(client));
        case Subscription.Matching topics ->
            client.subscribe(topics.names(), new Ownership(client));
      }
      while (!isStopping()) {
        readOnce(client);
      }
    } finally {
      client.close(CloseOptions.timeout(PATIENCE));
    }
  }

  private void readOnce(Consumer<String, byte[]> client) {
    lastTurn = System.nanoTime();
    var read = client.poll(POLL);
    for (var partition : read.partitions()) {
      var work = held.computeIfAbsent(partition, any -> new PartitionWork());
      if (work.add(read.records(partition))) {
        due.add(work);
      }
    }
    var paused = client.paused();
    client.pause(partitions((partition, work) -> work.isFull()));
    client.resume(partitions((partition, work) -> paused.contains(partition) && work.hasRoom()));
    if (System.nanoTime() - lastCommit > COMMIT_EVERY.toNanos()) {
      lastCommit = System.nanoTime();
      commit(client);
      lag =
          client.assignment().stream()
              .mapToLong(partition -> client.currentLag(partition).orElse(0))
              .sum();
    }
  }

  private List<TopicPartition> partitions(BiPredicate<TopicPartition, PartitionWork> wanted) {
    return held.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey(), entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void commit(Consumer<String, byte[]> client) {
    var offsets = uncommitted(held.keySet());
    if (!offsets.isEmpty()) {
      client.commitAsync(
          offsets,
          (sent, failure) -> {
            if (failure == null) {
              sent.forEach(this::committed);
            }
          });
    }
  }

  private void committed(TopicPartition partition, OffsetAndMetadata offset) {
    var work = held.get(partition);
    if (work != null) {
      work.committed(offset.offset());
    }
  }

  private Map<TopicPartition, OffsetAndMetadata> uncommitted(
      Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (var partition : partitions) {
      var work = held.get(partition);
      if (work != null) {
        work.uncommitted().ifPresent(at -> offsets.put(partition, new OffsetAndMetadata(at)));
      }
    }
    return offsets;
  }

  private void keepWorking() {
    while (!isStopping()) {
      try {
        var work = due.poll(POLL.toMillis(), TimeUnit.MILLISECONDS);
        if (work != null && takePortion(work)) {
          due.add(work);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean takePortion(PartitionWork work) throws InterruptedException {
    turns.acquire();
    var progress = new Progress(0, Trouble.PASSING);
    try {
      var portion = work.begin();
      if (portion.size() > 0) {
        progress = intake.take(consumer, portion, () -> !isStopping() && !work.isLost());
      }
    } catch (RuntimeException | LinkageError e) {
      if (!runs.count(consumer.name(), e)) {
        LOG.errorf("events not taken: at=%s", ProcessingFailure.place(e));
      }
    } finally {
      turns.release();
    }
    return work.end(progress);
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /** Waits before the broker is tried again, but no longer than until the stop. */
  private void pause() {
    try {
      var _ = stopping.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, Object> ownSettings() {
    Map<String, Object> own = new HashMap<>(settings);
    own.put(ConsumerConfig.CLIENT_ID_CONFIG, "consumer-" + consumer.name());
    own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    // The least that brokers allow by default: a killed replica's partitions rest for 6 s, not 45.
    own.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6000);
    // The installation's own settings stand, as with the age of metadata below.
    own.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1500);
    own.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() * 2);
    own.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    // A rebalance lets go only of the partitions that move: a new college's topic stops nobody.
    own.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, List.of(SubscribersAssignor.class));
    if (subscription instanceof Subscription.Matching) {
      own.putIfAbsent(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2000);
    }
    return own;
  }

  /** Tracks which partitions are this reader's; the client calls it from within a poll. */
  private final class Ownership implements ConsumerRebalanceListener {

    private final Consumer<String, byte[]> client;

    Ownership(Consumer<String, byte[]> client) {
      this.client = client;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      partitions.forEach(partition -> held.put(partition, new PartitionWork()));
    }

    /** Waits for the portions at work, so that the next owner need not apply them again. */
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      release(partitions, PATIENCE);
      var offsets = uncommitted(partitions);
      try {
        if (!offsets.isEmpty()) {
          client.commitSync(offsets, PATIENCE);
        }
      } catch (RuntimeException e) {
        LOG.warnf(
            "offsets not committed: consumer=%s cause=%s",
            consumer.name(), e.getClass().getSimpleName());
      } finally {
        partitions.forEach(held::remove);
      }
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      release(partitions, Duration.ZERO);
      partitions.forEach(held::remove);
    }

    private void release(Collection<TopicPartition> partitions, Duration longest) {
      var works = partitions.stream().map(held::get).filter(Objects::nonNull).toList();
      works.forEach(PartitionWork::lose);
      long end = System.nanoTime() + longest.toNanos();
      works.forEach(work -> work.awaitRest(Duration.ofNanos(end - System.nanoTime())));
    }
  }
}
