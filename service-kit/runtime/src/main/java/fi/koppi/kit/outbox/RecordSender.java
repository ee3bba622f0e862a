package fi.koppi.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages in waves, so that at most one unacknowledged message of a key is on its way. It
 * returns only when every message that was sent is acknowledged or given up by the broker's client:
 * nothing of a shard may be on its way when the shard's lock is released.
 */
@ApplicationScoped
class RecordSender {

  private static final Logger LOG = Logger.getLogger(RecordSender.class);

  // A key with many messages takes a wave for each; the rest of the batch does not wait for all.
  private static final Duration TIME_FOR_WAVES = Duration.ofMillis(100);

  private final Broker broker;
  private final FailingTopics failingTopics;
  private final LongSupplier nanoTime;
  // What the broker has not taken since it was reached last; several workers send.
  private final AtomicInteger missed = new AtomicInteger();
  private volatile long missedSince;

  @Inject
  RecordSender(
      Broker broker,
      @ConfigProperty(name = "koppi.outbox.longest-hold", defaultValue = "1m")
          Duration longestHold) {
    this(broker, longestHold, System::nanoTime);
  }

  RecordSender(Broker broker, Duration longestHold, LongSupplier nanoTime) {
    this.broker = broker;
    this.failingTopics = new FailingTopics(longestHold);
    this.nanoTime = nanoTime;
  }

  /**
   * The outcome of a batch.
   *
   * @param refused messages to hold back: the broker does not take the record, or its topic fails
   *     while others do not
   * @param failing shards that have left the batch, because the broker did not answer
   * @param unfinished shards of which messages were not tried, because the time was over
   */
  record Delivery(
      List<OutboxMessage> acknowledged,
      List<OutboxMessage> refused,
      Set<Integer> failing,
      Set<Integer> unfinished) {}

  private record Sent(OutboxMessage message, Future<?> answer) {}

  private record Failure(OutboxMessage message, Throwable cause) {}

  Delivery send(List<OutboxMessage> batch) {
    var delivery =
        new Delivery(new ArrayList<>(), new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
    Map<String, Deque<OutboxMessage>> waiting = new LinkedHashMap<>();
    batch.forEach(m -> waiting.computeIfAbsent(m.key(), key -> new ArrayDeque<>()).add(m));
    Map<String, Throwable> barred =
        barred(batch.stream().map(OutboxMessage::topic).collect(Collectors.toSet()));
    long begun = nanoTime.getAsLong();
    while (!waiting.isEmpty() && nanoTime.getAsLong() - begun < TIME_FOR_WAVES.toNanos()) {
      settle(wave(waiting, barred), delivery);
      delivery.refused().forEach(message -> waiting.remove(message.key()));
      waiting
          .values()
          .removeIf(
              queue -> queue.isEmpty() || delivery.failing().contains(queue.element().shard()));
    }
    waiting.values().forEach(queue -> delivery.unfinished().add(queue.element().shard()));
    return delivery;
  }

  /** Finds the topics that nothing can be sent to now, each with its reason. */
  private Map<String, Throwable> barred(Set<String> topics) {
    Map<String, Throwable> barred = new HashMap<>();
    Set<String> tried = new HashSet<>();
    for (String topic : topics) {
      if (failingTopics.mayTry(topic)) {
        tried.add(topic);
      } else {
        barred.put(topic, new FailingTopics.Paused());
      }
    }
    barred.putAll(broker.unusable(tried));
    return barred;
  }

  /** Starts sending the first message of every key, as far as the broker's patience reaches. */
  private List<Sent> wave(
      Map<String, Deque<OutboxMessage>> waiting, Map<String, Throwable> barred) {
    List<Sent> wave = new ArrayList<>(waiting.size());
    long begun = nanoTime.getAsLong();
    Iterator<Deque<OutboxMessage>> queues = waiting.values().iterator();
    while (queues.hasNext() && nanoTime.getAsLong() - begun < broker.patience().toNanos()) {
      OutboxMessage message = queues.next().remove();
      wave.add(new Sent(message, started(message, barred.get(message.topic()))));
    }
    return wave;
  }

  private Future<?> started(OutboxMessage message, @Nullable Throwable bar) {
    try {
      return bar == null ? broker.send(message) : CompletableFuture.failedFuture(bar);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void settle(List<Sent> wave, Delivery delivery) {
    List<Failure> failures = new ArrayList<>();
    Set<String> acknowledgedTopics = new HashSet<>();
    for (Sent sent : wave) {
      Throwable failure = failure(sent.answer());
      if (failure == null) {
        delivery.acknowledged().add(sent.message());
        acknowledgedTopics.add(sent.message().topic());
      } else {
        failures.add(new Failure(sent.message(), failure));
      }
    }
    acknowledgedTopics.forEach(failingTopics::succeeded);
    if (failures.isEmpty() && !acknowledgedTopics.isEmpty()) {
      logReached();
    }
    failures.forEach(failure -> settle(failure, acknowledgedTopics, delivery));
  }

  private void settle(Failure failure, Set<String> acknowledgedTopics, Delivery delivery) {
    OutboxMessage message = failure.message();
    if (isRefusal(failure.cause())) {
      LOG.warnf(
          "event refused by the broker: id=%s type=%s topic=%s cause=%s",
          message.id(), message.type(), message.topic(), name(failure.cause()));
      delivery.refused().add(message);
    } else if (failure.cause() instanceof FailingTopics.Paused) {
      delivery.refused().add(message);
    } else if (acknowledgedTopics.stream().anyMatch(topic -> !topic.equals(message.topic()))) {
      // The broker takes what goes to other topics in the same moment.
      failingTopics.failed(message.topic());
      LOG.warnf("topic fails: topic=%s cause=%s", message.topic(), name(failure.cause()));
      delivery.refused().add(message);
    } else {
      logMissed(failure.cause());
      broker.doubt(!(failure.cause() instanceof RetriableException));
      delivery.failing().add(message.shard());
    }
  }

  /** Logs that the broker is away; not for each message that it does not take. */
  private void logMissed(Throwable cause) {
    if (missed.getAndIncrement() == 0) {
      missedSince = nanoTime.getAsLong();
      LOG.warnf("broker not reached: cause=%s", name(cause));
    }
  }

  private void logReached() {
    int failedSends = missed.getAndSet(0);
    if (failedSends > 0) {
      LOG.warnf(
          "broker reached again: awaySeconds=%d failedSends=%d",
          TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - missedSince), failedSends);
    }
  }

  private static @Nullable Throwable failure(Future<?> answer) {
    try {
      answer.get();
      return null;
    } catch (ExecutionException e) {
      return Objects.requireNonNullElse(e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return e;
    }
  }

  private static String name(Throwable failure) {
    return failure.getClass().getSimpleName();
  }

  /**
   * Returns whether the broker refuses this very record or topic; only such failures count as
   * attempts.
   */
  private static boolean isRefusal(Throwable failure) {
    return failure instanceof UnknownTopicOrPartitionException
        || failure instanceof TopicAuthorizationException
        || failure instanceof InvalidTopicException
        || failure instanceof RecordTooLargeException
        || failure instanceof RecordBatchTooLargeException
        || failure instanceof InvalidRecordException
        || failure instanceof PolicyViolationException;
  }
}
