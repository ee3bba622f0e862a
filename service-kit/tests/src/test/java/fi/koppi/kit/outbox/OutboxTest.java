package fi.koppi.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.outbox.Outbox.Keyed;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class OutboxTest {

  private static final String TOPIC = "koppi.outbox-probe.v1";
  private static final String TYPE = "fi.koppi.probe.counted.v1";

  @Inject Outbox outbox;
  @Inject Sql sql;
  @Inject OutboxLag lag;

  private Topics topics;
  private final String key = UUID.randomUUID().toString();

  record Counted(int number, Instant at, @Nullable String note) {}

  @BeforeEach
  void open() {
    topics = Topics.ofTest();
    topics.create(List.of(TOPIC));
  }

  @AfterEach
  void close() {
    topics.close();
  }

  @Test
  void committedEventArrivesAsACloudEvent() {
    var counted = new Counted(7, Instant.parse("2026-11-03T08:15:30Z"), null);

    append(TOPIC, key, counted);

    var record = topics.await(TOPIC, r -> key.equals(r.key()));
    assertThat(new String(record.value(), UTF_8))
        .isEqualTo("{\"number\":7,\"at\":\"2026-11-03T08:15:30Z\"}");
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(UUID.fromString(header(record, "ce_id")).version()).isEqualTo(7);
    assertThat(header(record, "ce_type")).isEqualTo(TYPE);
    assertThat(header(record, "ce_source")).isEqualTo("/probe-service");
    assertThat(header(record, "ce_subject")).isEqualTo(key);
    assertThat(header(record, "ce_dataschema"))
        .isEqualTo("/contract/events/counted.v1.schema.json");
    assertThat(header(record, "content-type")).isEqualTo("application/json");
    assertThat(UUID.fromString(header(record, "ce_correlationid"))).isNotNull();
    assertThat(Instant.parse(header(record, "ce_time")).toEpochMilli())
        .isEqualTo(record.timestamp());
  }

  @Test
  void eventThatWasSentReadsTheSame() {
    var counted = new Counted(7, Instant.parse("2026-11-03T08:15:30.123456Z"), "ä€😀");

    append(TOPIC, key, counted);

    ReceivedEvent event = topics.awaitEvent(TOPIC, e -> key.equals(e.key()));
    assertThat(event.as(Counted.class)).isEqualTo(counted);
    assertThat(event.isTombstone()).isFalse();
  }

  @Test
  void eventWithoutPayloadIsATombstone() {
    append(TOPIC, key, null);

    var record = topics.await(TOPIC, r -> key.equals(r.key()));
    assertThat(record.value()).isNull();
    assertThat(record.headers().lastHeader("ce_dataschema")).isNull();
  }

  @Test
  void rolledBackEventIsNeverSent() {
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  outbox.append(TOPIC, key, TYPE, Map.of("number", 1));
                  throw new IllegalStateException("rolled back");
                }))
        .isInstanceOf(IllegalStateException.class);

    append(TOPIC, key, Map.of("number", 2));

    topics.await(TOPIC, r -> key.equals(r.key()));
    assertThat(topics.all(TOPIC)).filteredOn(r -> key.equals(r.key())).hasSize(1);
  }

  @Test
  void eventOutsideATransactionIsRefused() {
    assertThatThrownBy(() -> outbox.append(TOPIC, key, TYPE, Map.of()))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  void eventAnewNamesNeitherCorrelationNorCauseNorTraceOfItsCall() {
    String hidden = UUID.randomUUID().toString();

    QuarkusTransaction.requiringNew()
        .run(() -> {
          outbox.append(TOPIC, key, TYPE, Map.of("number", 1));
          outbox.appendAnew(TOPIC, hidden, TYPE, Map.of("number", 1));
        });

    var open = topics.awaitEvent(TOPIC, e -> key.equals(e.key()));
    var anew = topics.awaitEvent(TOPIC, e -> hidden.equals(e.key()));
    assertThat(anew.correlationId()).isNotEqualTo(open.correlationId());
    assertThat(anew.causationId()).isNull();
    assertThat(topics.await(TOPIC, r -> hidden.equals(r.key())).headers().lastHeader("traceparent"))
        .isNull();
  }

  @Test
  void unlinkedEventSharesNothingWithTheOneBesideIt() {
    String hidden = UUID.randomUUID().toString();

    QuarkusTransaction.requiringNew()
        .run(() -> {
          outbox.append(TOPIC, key, TYPE, Map.of("number", 1));
          outbox.appendUnlinked(TOPIC, hidden, TYPE, Map.of("number", 1));
        });

    var open = topics.awaitEvent(TOPIC, e -> key.equals(e.key()));
    var unlinked = topics.awaitEvent(TOPIC, e -> hidden.equals(e.key()));
    assertThat(unlinked.correlationId()).isNotEqualTo(open.correlationId());
    assertThat(unlinked.causationId()).isNull();
    assertThat(unlinked.id().version()).isEqualTo(4);
    assertThat(unlinked.time())
        .isNotEqualTo(open.time())
        .isEqualTo(unlinked.time().truncatedTo(ChronoUnit.MINUTES));
    assertThat(topics.await(TOPIC, r -> hidden.equals(r.key())).timestamp())
        .isEqualTo(unlinked.time().toEpochMilli());
  }

  @Test
  void refusedEventHoldsBackItsOwnKeyOnlyAndArrivesInOrderOnceItMay() {
    String missing = "koppi.missing-" + key + ".v1";
    String free = UUID.randomUUID().toString();

    append(missing, key, Map.of("number", 1));
    append(TOPIC, key, Map.of("number", 2));
    append(TOPIC, free, Map.of("number", 1));

    topics.await(TOPIC, r -> free.equals(r.key()));
    await().until(() -> refusals(key) > 0);
    assertThat(lag.look().up()).isTrue();
    assertThat(lag.look().figures()).containsEntry("stuck", 1L);
    assertThat(topics.all(TOPIC)).noneMatch(r -> key.equals(r.key()));

    topics.create(List.of(missing));

    topics.await(missing, r -> key.equals(r.key()));
    topics.await(TOPIC, r -> key.equals(r.key()));
  }

  @Test
  void eventThatIsTooLargeHoldsBackItsOwnKeyOnly() {
    String free = UUID.randomUUID().toString();

    append(TOPIC, key, Map.of("text", "x".repeat(2_000_000)));
    append(TOPIC, free, Map.of("number", 1));

    topics.await(TOPIC, r -> free.equals(r.key()));
    await().until(() -> refusals(key) > 0);
    sql.update("delete from outbox where key = ?", key);
  }

  @Test
  void eventThatWaitsTooLongMakesTheServiceUnwell() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          // Stored at once, and not committed: nobody relays it.
          outbox.appendAll(TOPIC, TYPE, Stream.of(new Keyed(key, Map.of("number", 1))));
          sql.update(
              "update outbox set created_at = now() - interval '10 minutes' where key = ?", key);

          var health = lag.look();

          assertThat(health.up()).isFalse();
          assertThat(health.figures())
              .hasEntrySatisfying(
                  "oldestAgeSeconds", age -> assertThat((Long) age).isBetween(599L, 700L));
        });
  }

  @Test
  void brokerThatIsRestartedOnlyDelaysEvents() {
    assumeThat(Boolean.getBoolean("koppi.containers")).isFalse();
    List<String> keys = Stream.generate(() -> UUID.randomUUID().toString()).limit(5).toList();
    countTo(keys, 1, 10);

    Thread writer = Thread.startVirtualThread(() -> countTo(keys, 11, 40));
    Stack.restartBroker();
    await().until(() -> !writer.isAlive());
    countTo(keys, 41, 50);

    List<Integer> counting = IntStream.rangeClosed(1, 50).boxed().toList();
    await()
        .untilAsserted(() ->
            assertThat(keys).allSatisfy(k -> assertThat(firstArrivals(k)).isEqualTo(counting)));
  }

  private void countTo(List<String> keys, int from, int to) {
    for (int number = from; number <= to; number++) {
      for (String each : keys) {
        append(TOPIC, each, new Counted(number, Instant.EPOCH, null));
      }
    }
  }

  /**
   * Returns the first arrival of each event, because a consumer with an inbox ignores what is sent
   * again.
   */
  private List<Integer> firstArrivals(String key) {
    return topics.all(TOPIC).stream()
        .filter(record -> key.equals(record.key()))
        .map(record -> CloudEventHeaders.read(record).as(Counted.class).number())
        .distinct()
        .toList();
  }

  private void append(String topic, String key, @Nullable Object payload) {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(topic, key, TYPE, payload));
  }

  private int refusals(String key) {
    return sql.select(
            "select coalesce(max(attempts), 0) from outbox where key = ?",
            row -> row.getInt(1),
            key)
        .getFirst();
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
