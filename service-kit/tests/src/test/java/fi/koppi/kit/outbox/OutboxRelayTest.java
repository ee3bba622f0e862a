package fi.koppi.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fi.koppi.kit.outbox.OutboxRelay.Outcome;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One relay at a time, which only the test calls. */
@QuarkusTest
@TestProfile(OutboxRelayTest.NobodyElseRelays.class)
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
@Timeout(120)
class OutboxRelayTest {

  private static final String TOPIC = "koppi.outbox-relay.v1";
  private static final String FAILING = "koppi.outbox-failing.v1";
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration IMPATIENCE = Duration.ofSeconds(1);
  private static final String TYPE = "fi.koppi.probe.counted.v1";

  public static class NobodyElseRelays implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("koppi.outbox.relay", "false", "koppi.outbox.patience", "1m");
    }
  }

  @Inject Outbox outbox;
  @Inject OutboxTable table;
  @Inject RecordSender sender;
  @Inject InstantSource time;
  @Inject Sql sql;
  @Inject TransactionSynchronizationRegistry transactions;

  private final List<String> keys = keysOfThreeShards();
  private final Set<Integer> shards =
      keys.stream().map(OutboxMessage::shardOf).collect(Collectors.toSet());
  private final List<String> calls = new ArrayList<>();
  private final Set<Object> calledIn = new HashSet<>();
  private final List<Broker> opened = new ArrayList<>();
  private OutboxRelay relay;

  @BeforeEach
  void open() {
    try (var topics = Topics.ofTest()) {
      topics.create(List.of(TOPIC, FAILING));
    }
    sql.update("delete from outbox");
    relay = relayWith(sender);
  }

  @AfterEach
  void close() {
    opened.forEach(Broker::close);
  }

  /** The table, which also writes down what is asked of it in which transaction. */
  private final class ObservedTable extends OutboxTable {
    ObservedTable() {
      super(sql);
    }

    private void called(String call) {
      calls.add(call);
      calledIn.add(transactions.getTransactionKey());
    }

    @Override
    Set<Integer> claim(Set<Integer> wanted) {
      called("claim");
      return super.claim(wanted);
    }

    @Override
    List<OutboxMessage> due(Set<Integer> claimed, int limitOfEach) {
      called("due");
      return super.due(claimed, limitOfEach);
    }

    @Override
    void delete(List<OutboxMessage> messages) {
      called("delete");
      super.delete(messages);
    }
  }

  @Test
  void severalShardsAreRelayedInOneTransaction() {
    keys.forEach(key -> append(TOPIC, key));

    var outcomes = relay.relay(shards);

    assertThat(outcomes).hasSize(3).values().containsOnly(Outcome.EMPTY);
    assertThat(calls).containsExactly("claim", "due", "delete");
    assertThat(calledIn).hasSize(1);
    assertThat(left()).isEmpty();
    assertThat(arrived(TOPIC, keys)).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void shardThatAnotherTransactionHasIsLeftOut() {
    keys.forEach(key -> append(TOPIC, key));
    int taken = OutboxMessage.shardOf(keys.getFirst());

    var outcomes =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              table.claim(Set.of(taken));
              return relay.relay(shards);
            });

    assertThat(outcomes).containsEntry(taken, Outcome.BUSY);
    assertThat(outcomes.values()).containsOnlyOnce(Outcome.BUSY);
    assertThat(left()).containsExactly(keys.getFirst());
  }

  @Test
  void backlogOfOneShardDoesNotCrowdOutTheOthers() {
    var small =
        new OutboxRelay(table, sender, time, new SimpleMeterRegistry(), 3, Duration.ofMinutes(1));
    for (int i = 0; i < 5; i++) {
      append(TOPIC, keys.getFirst());
    }
    keys.subList(1, 3).forEach(key -> append(TOPIC, key));

    var outcomes = small.relay(shards);

    assertThat(outcomes).containsEntry(OutboxMessage.shardOf(keys.getFirst()), Outcome.MORE);
    assertThat(left()).hasSize(4).containsOnly(keys.getFirst());
  }

  @Test
  void topicThatFailsIsHeldBackAndTheOthersAreSent() {
    append(FAILING, keys.getFirst());
    append(TOPIC, keys.getFirst());
    keys.subList(1, 3).forEach(key -> append(TOPIC, key));

    var outcomes = relayBy(new PartlyFailing()).relay(shards);

    assertThat(outcomes.values()).containsOnly(Outcome.EMPTY);
    assertThat(left()).hasSize(2).containsOnly(keys.getFirst());
    assertThat(arrived(TOPIC, keys.subList(1, 3)))
        .containsExactlyInAnyOrderElementsOf(keys.subList(1, 3));
  }

  @Test
  void shardOfWhichNothingIsTakenLeavesTheBatch() {
    append(FAILING, keys.getFirst());
    keys.subList(1, 3).forEach(key -> append(TOPIC, key));
    var shard = Set.of(OutboxMessage.shardOf(keys.getFirst()));
    var failing = relayBy(new PartlyFailing());

    var alone = failing.relay(shard);
    var recovered = relay.relay(shard);

    assertThat(alone.values()).containsOnly(Outcome.BROKER_AWAY);
    assertThat(recovered.values()).containsOnly(Outcome.EMPTY);
    assertThat(left()).containsExactlyElementsOf(keys.subList(1, 3));
    assertThat(arrived(FAILING, keys.subList(0, 1))).isNotEmpty();
  }

  @Test
  void waitForAnAbsentBrokerEnds() {
    keys.forEach(key -> append(TOPIC, key));
    var absent = new Broker(Map.of("bootstrap.servers", "127.0.0.1:1"), IMPATIENCE);

    var outcomes = assertTimeout(PATIENCE, () -> relayBy(absent).relay(shards));

    assertThat(outcomes.values()).containsOnly(Outcome.BROKER_AWAY);
    assertThat(left()).containsExactlyElementsOf(keys);
  }

  private OutboxRelay relayBy(Broker broker) {
    opened.add(broker);
    return relayWith(new RecordSender(broker, Duration.ofMinutes(1)));
  }

  private OutboxRelay relayWith(RecordSender sender) {
    return new OutboxRelay(
        new ObservedTable(), sender, time, new SimpleMeterRegistry(), 1000, Duration.ofMinutes(1));
  }

  /** The broker, of which one topic takes nothing for the time being. */
  private static final class PartlyFailing extends Broker {

    PartlyFailing() {
      super(
          Map.of(
              "bootstrap.servers",
              ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
          PATIENCE);
    }

    @Override
    Future<RecordMetadata> send(OutboxMessage message) {
      return message.topic().equals(FAILING)
          ? CompletableFuture.failedFuture(new NotEnoughReplicasException("one is left"))
          : super.send(message);
    }
  }

  private void append(String topic, String key) {
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append(topic, key, TYPE, Map.of("number", 1)));
  }

  private List<String> left() {
    return sql.select("select key from outbox order by seq", row -> row.getString(1));
  }

  private static List<String> arrived(String topic, Collection<String> wanted) {
    try (var topics = Topics.ofTest()) {
      return topics.await(topic, wanted.size(), record -> wanted.contains(record.key())).stream()
          .map(record -> record.key())
          .toList();
    }
  }

  private static List<String> keysOfThreeShards() {
    return Stream.generate(() -> UUID.randomUUID().toString())
        .limit(1000)
        .collect(Collectors.toMap(OutboxMessage::shardOf, key -> key, (first, second) -> first))
        .values()
        .stream()
        .limit(3)
        .toList();
  }
}
