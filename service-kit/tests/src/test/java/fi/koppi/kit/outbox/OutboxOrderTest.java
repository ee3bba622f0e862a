package fi.koppi.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.health.FailedRuns;
import fi.koppi.kit.outbox.Outbox.Keyed;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class OutboxOrderTest {

  private static final String TYPE = "fi.koppi.probe.counted.v1";
  private static final int EVENTS = 4000;
  private static final int KEYS = 40;
  private static final int WRITERS = 8;
  private static final int FURTHER_REPLICAS = 3;
  private static final int AT_A_TIME = 5;

  @Inject Outbox outbox;
  @Inject OutboxRelay relay;
  @Inject OutboxLag lag;
  @Inject EntityManager entities;

  record Counted(int number) {}

  @Test
  void ordersHoldPerKeyWithManyWritersAndManyRelays() throws Exception {
    var topic = "koppi.outbox-order.v1";

    var arrived = arrivals(topic, EVENTS, key -> count(topic, key));

    List<Integer> counting = IntStream.rangeClosed(1, EVENTS / KEYS).boxed().toList();
    assertThat(arrived)
        .hasSize(KEYS)
        .allSatisfy((key, numbers) -> assertThat(numbers).isEqualTo(counting));
  }

  @Test
  void ordersHoldPerKeyWhenManyEventsAreLeftAtATime() throws Exception {
    var topic = "koppi.outbox-order-of-many.v1";

    var arrived = arrivals(topic, EVENTS / AT_A_TIME, key -> countOn(topic, key));

    List<Integer> counting = IntStream.rangeClosed(1, EVENTS / KEYS).boxed().toList();
    assertThat(arrived)
        .hasSize(KEYS)
        .allSatisfy((key, numbers) -> assertThat(numbers).isEqualTo(counting));
  }

  /**
   * Runs the turns at once, each of which appends events of one key, and returns what arrives of
   * each key.
   */
  private Map<String, List<Integer>> arrivals(String topic, int turns, Consumer<UUID> turn)
      throws Exception {
    List<UUID> keys = IntStream.range(0, KEYS).mapToObj(i -> UUID.randomUUID()).toList();
    keys.forEach(this::begin);
    try (var topics = Topics.ofTest()) {
      topics.create(List.of(topic));
    }
    List<OutboxPump> replicas =
        Stream.generate(() -> new OutboxPump(relay, lag, new FailedRuns(), true))
            .limit(FURTHER_REPLICAS)
            .toList();
    replicas.forEach(replica -> replica.start(new StartupEvent()));

    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      write(threads, turns, turn, keys, replicas);
    }
    replicas.forEach(OutboxOrderTest::stop);
    return arrivals(topic);
  }

  private static void write(
      ExecutorService threads,
      int turns,
      Consumer<UUID> turn,
      List<UUID> keys,
      List<OutboxPump> replicas)
      throws Exception {
    AtomicInteger taken = new AtomicInteger();
    Callable<Object> writer =
        () -> {
          for (int next = taken.getAndIncrement(); next < turns; next = taken.getAndIncrement()) {
            UUID key = keys.get(next % KEYS);
            turn.accept(key);
            // Every commit wakes all relays, so that they compete for every shard.
            var shard = Set.of(OutboxMessage.shardOf(key.toString()));
            replicas.forEach(replica -> replica.wake(shard));
          }
          return true;
        };
    for (var each : threads.invokeAll(Collections.nCopies(WRITERS, writer))) {
      each.get();
    }
  }

  private void begin(UUID key) {
    QuarkusTransaction.requiringNew().run(() -> entities.persist(new ProbeCounter(key)));
  }

  private void count(String topic, UUID key) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var counter = entities.find(ProbeCounter.class, key, LockModeType.PESSIMISTIC_WRITE);
          outbox.append(topic, key.toString(), TYPE, new Counted(counter.next()));
        });
  }

  private void countOn(String topic, UUID key) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var counter = entities.find(ProbeCounter.class, key, LockModeType.PESSIMISTIC_WRITE);
          outbox.appendAll(
              topic,
              TYPE,
              Stream.generate(() -> new Keyed(key.toString(), new Counted(counter.next())))
                  .limit(AT_A_TIME));
        });
  }

  private static void stop(OutboxPump replica) {
    try {
      replica.stop(new ShutdownEvent());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns all records of the topic by key: a consumer without an inbox must not read an older
   * state last.
   */
  private static Map<String, List<Integer>> arrivals(String topic) {
    Map<String, List<Integer>> numbers = new HashMap<>();
    try (var topics = Topics.ofTest()) {
      topics.await(topic, EVENTS, record -> true);
      topics.all(topic).stream()
          .map(CloudEventHeaders::read)
          .forEach(event ->
              numbers
                  .computeIfAbsent(String.valueOf(event.key()), key -> new ArrayList<>())
                  .add(event.as(Counted.class).number()));
    }
    return numbers;
  }
}
