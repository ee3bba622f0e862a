package fi.koppi.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.outbox.RecordSender.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

class RecordSenderTest {

  private static final String SOUND = "sound";
  private static final String OTHER = "other";

  private static final long A_MILLISECOND = 1_000_000;

  private final FakeBroker broker = new FakeBroker();
  private final RecordSender sender = new RecordSender(broker, Duration.ofMinutes(1));
  private long seq;

  @Test
  void everythingIsSentInItsOrder() {
    var batch = List.of(message(SOUND, "a"), message(OTHER, "b"), message(OTHER, "a"));

    Delivery delivery = sender.send(batch);

    assertThat(delivery.acknowledged()).containsExactlyInAnyOrderElementsOf(batch);
    assertThat(broker.sent).containsExactly(1L, 2L, 3L);
    assertThat(delivery.failing()).isEmpty();
    assertThat(delivery.unfinished()).isEmpty();
  }

  @Test
  void refusedMessageHoldsBackItsOwnKeyOnly() {
    broker.failing.put(OTHER, new RecordTooLargeException());

    Delivery delivery =
        sender.send(List.of(message(OTHER, "a"), message(SOUND, "a"), message(SOUND, "b")));

    assertThat(delivery.refused()).extracting(OutboxMessage::seq).containsExactly(1L);
    assertThat(delivery.acknowledged()).extracting(OutboxMessage::seq).containsExactly(3L);
  }

  @Test
  void missingTopicHoldsBackItsKeysAndIsNotSentTo() {
    broker.unusable.put(OTHER, new UnknownTopicOrPartitionException());

    Delivery delivery = sender.send(List.of(message(OTHER, "a"), message(SOUND, "b")));

    assertThat(delivery.refused()).extracting(OutboxMessage::key).containsExactly("a");
    assertThat(broker.sent).containsExactly(2L);
  }

  @Test
  void topicThatFailsWhileOthersDoNotIsHeldBackAndNotTriedAtOnce() {
    broker.failing.put(OTHER, new NotEnoughReplicasException("one is left"));
    sender.send(List.of(message(OTHER, "a"), message(SOUND, "b")));
    broker.sent.clear();

    Delivery delivery = sender.send(List.of(message(OTHER, "c"), message(SOUND, "d")));

    assertThat(broker.sent).containsExactly(4L);
    assertThat(delivery.refused()).extracting(OutboxMessage::key).containsExactly("c");
    assertThat(delivery.acknowledged()).extracting(OutboxMessage::key).containsExactly("d");
    assertThat(delivery.failing()).isEmpty();
  }

  @Test
  void shardLeavesTheBatchWhenTheBrokerDoesNotAnswer() {
    broker.failing.put(OTHER, new NotEnoughReplicasException("none is left"));
    broker.failing.put(SOUND, new NotEnoughReplicasException("none is left"));

    Delivery delivery = sender.send(List.of(message(OTHER, "a"), message(SOUND, "a")));

    assertThat(delivery.failing()).containsExactly(OutboxMessage.shardOf("a"));
    assertThat(delivery.refused()).isEmpty();
    assertThat(broker.sent).containsExactly(1L);
  }

  @Test
  void absentBrokerIsLoggedOnceAndSoIsItsReturn() {
    var lines = new Lines();
    var logger = Logger.getLogger(RecordSender.class.getName());
    logger.addHandler(lines);

    broker.failing.put(SOUND, new NotEnoughReplicasException("none is left"));
    sender.send(List.of(message(SOUND, "a")));
    sender.send(List.of(message(SOUND, "b")));
    broker.failing.clear();
    sender.send(List.of(message(SOUND, "a")));
    sender.send(List.of(message(SOUND, "b")));
    logger.removeHandler(lines);

    assertThat(lines.all).hasSize(2);
    assertThat(lines.all.getFirst()).startsWith("broker not reached");
    assertThat(lines.all.getLast()).startsWith("broker reached again");
  }

  private static final class Lines extends Handler {

    private final List<String> all = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      all.add(line.getMessage());
    }

    @Override
    public void flush() {
      // Every line is there at once.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  @Test
  void secondMessageOfAKeyWaitsForTheFirst() {
    broker.answersLate = true;
    var batch = IntStream.range(0, 20).mapToObj(i -> message(SOUND, "k" + i % 4)).toList();

    Delivery delivery = sender.send(batch);

    assertThat(delivery.acknowledged()).containsExactlyInAnyOrderElementsOf(batch);
    assertThat(broker.overtaking).isEmpty();
  }

  @Test
  void keyWithVeryManyMessagesDoesNotKeepTheBatch() {
    broker.answersLate = true;
    var batch = IntStream.range(0, 1000).mapToObj(i -> message(SOUND, "hot")).toList();
    var now = new AtomicLong();
    var slow = new RecordSender(broker, Duration.ofMinutes(1), () -> now.addAndGet(A_MILLISECOND));

    Delivery delivery = slow.send(batch);

    assertThat(delivery.unfinished()).containsExactly(OutboxMessage.shardOf("hot"));
    assertThat(delivery.acknowledged())
        .isNotEmpty()
        .isEqualTo(batch.subList(0, delivery.acknowledged().size()));
  }

  private OutboxMessage message(String topic, String key) {
    return new OutboxMessage(
        ++seq, UUID.randomUUID(), topic, key, "type", Map.of(), null, Instant.EPOCH);
  }

  /** A broker that answers as the test wants, and sees when a key has two messages on their way. */
  private static final class FakeBroker extends Broker {

    private final Map<String, RuntimeException> failing = new HashMap<>();
    private final Map<String, Throwable> unusable = new HashMap<>();
    private final List<Long> sent = new ArrayList<>();
    private final Set<String> onTheirWay = new HashSet<>();
    private final Set<String> overtaking = new HashSet<>();
    private boolean answersLate;

    FakeBroker() {
      super(Map.of(), Duration.ofSeconds(5));
    }

    @Override
    Map<String, Throwable> unusable(Set<String> topics) {
      Map<String, Throwable> found = new HashMap<>(unusable);
      found.keySet().retainAll(topics);
      return found;
    }

    @Override
    Future<RecordMetadata> send(OutboxMessage message) {
      sent.add(message.seq());
      if (failing.containsKey(message.topic())) {
        return CompletableFuture.failedFuture(failing.get(message.topic()));
      }
      if (!answersLate) {
        return CompletableFuture.completedFuture(metadata());
      }
      if (!onTheirWay.add(message.key())) {
        overtaking.add(message.key());
      }
      return new Late(message.key());
    }

    private static RecordMetadata metadata() {
      return new RecordMetadata(new TopicPartition(SOUND, 0), 0, 0, 0, 0, 0);
    }

    /** An answer of the broker that arrives only when somebody waits for it. */
    private final class Late extends CompletableFuture<RecordMetadata> {
      private final String key;

      Late(String key) {
        this.key = key;
      }

      @Override
      public RecordMetadata get() {
        onTheirWay.remove(key);
        return metadata();
      }

      @Override
      public RecordMetadata get(long timeout, TimeUnit unit) {
        return get();
      }
    }
  }
}
