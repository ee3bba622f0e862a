package fi.koppi.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/** Sends messages in waves, so that never two unacknowledged ones of a key are on their way. */
@ApplicationScoped
class RecordSender {

  private static final Logger LOG = Logger.getLogger(RecordSender.class);

  private final Broker broker;

  RecordSender(Broker broker) {
    this.broker = broker;
  }

  /** What became of a batch; what is neither acknowledged nor refused is in doubt or untried. */
  record Delivery(
      List<OutboxMessage> acknowledged, List<OutboxMessage> refused, boolean brokerAway) {}

  private enum Answer {
    ACKNOWLEDGED,
    REFUSED,
    AWAY
  }

  Delivery send(List<OutboxMessage> batch) {
    Map<String, Deque<OutboxMessage>> waiting = new LinkedHashMap<>();
    batch.forEach(m -> waiting.computeIfAbsent(m.key(), key -> new ArrayDeque<>()).add(m));
    List<OutboxMessage> acknowledged = new ArrayList<>();
    List<OutboxMessage> refused = new ArrayList<>();
    boolean away = false;
    while (!waiting.isEmpty() && !away) {
      for (var sent : wave(waiting).entrySet()) {
        switch (answer(sent.getKey(), sent.getValue())) {
          case ACKNOWLEDGED -> acknowledged.add(sent.getKey());
          case REFUSED -> refused.add(sent.getKey());
          case AWAY -> away = true;
        }
      }
      refused.forEach(message -> waiting.remove(message.key()));
      waiting.values().removeIf(Deque::isEmpty);
    }
    return new Delivery(acknowledged, refused, away);
  }

  private Map<OutboxMessage, Future<?>> wave(Map<String, Deque<OutboxMessage>> waiting) {
    Map<OutboxMessage, Future<?>> wave = new LinkedHashMap<>();
    waiting.values().forEach(queue -> wave.put(queue.element(), started(queue.remove())));
    return wave;
  }

  private Future<?> started(OutboxMessage message) {
    try {
      broker.checkTopic(message.topic());
      return broker.send(message);
    } catch (ExecutionException e) {
      return CompletableFuture.failedFuture(cause(e));
    } catch (TimeoutException | RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CompletableFuture.failedFuture(e);
    }
  }

  private Answer answer(OutboxMessage message, Future<?> sending) {
    try {
      sending.get();
      return Answer.ACKNOWLEDGED;
    } catch (ExecutionException e) {
      return answer(message, cause(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.AWAY;
    }
  }

  private Answer answer(OutboxMessage message, Throwable failure) {
    if (isRefusal(failure)) {
      LOG.warnf(
          "event refused by the broker: id=%s type=%s topic=%s cause=%s",
          message.id(), message.type(), message.topic(), failure.getClass().getSimpleName());
      return Answer.REFUSED;
    }
    LOG.warnf("broker not reached: cause=%s", failure.getClass().getSimpleName());
    broker.doubt(!(failure instanceof RetriableException));
    return Answer.AWAY;
  }

  private static Throwable cause(ExecutionException e) {
    return Objects.requireNonNullElse(e.getCause(), e);
  }

  /** Only what is wrong with this very record or topic counts against it. */
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
