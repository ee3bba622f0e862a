package fi.koppi.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.outbox.Outbox.Keyed;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tests that events that are appended and sent many at a time arrive as if each had been appended
 * alone.
 */
@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class OutboxBatchTest {

  private static final String TOPIC = "koppi.outbox-batch.v1";
  private static final String TYPE = "fi.koppi.probe.counted.v1";
  private static final int PORTION = 500;

  @Inject Outbox outbox;
  @Inject Sql sql;

  private final String key = UUID.randomUUID().toString();
  private Topics topics;

  record Counted(int number) {}

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
  void manyEventsArriveInTheirOrderPerKey() {
    List<String> keys = Stream.generate(() -> UUID.randomUUID().toString()).limit(7).toList();

    committed(() -> {
      keys.forEach(each -> outbox.append(TOPIC, each, TYPE, new Counted(0)));
      outbox.appendAll(TOPIC, TYPE, counted(keys, 1, 200));
      keys.forEach(each -> outbox.append(TOPIC, each, TYPE, new Counted(201)));
    });

    List<Integer> counting = IntStream.rangeClosed(0, 201).boxed().toList();
    topics.await(TOPIC, 202 * keys.size(), record -> keys.contains(record.key()));
    assertThat(keys).allSatisfy(each -> assertThat(arrivals(each)).isEqualTo(counting));
  }

  @Test
  void eventOfManyHasTheHeadersOfASingleOne() {
    String single = UUID.randomUUID().toString();

    committed(() -> {
      outbox.append(TOPIC, single, TYPE, new Counted(1));
      outbox.appendAll(TOPIC, TYPE, Stream.of(new Keyed(key, new Counted(1))));
    });

    var one = headers(topics.await(TOPIC, record -> single.equals(record.key())));
    var ofMany = headers(topics.await(TOPIC, record -> key.equals(record.key())));
    assertThat(ofMany).containsOnlyKeys(one.keySet()).containsKey("traceparent");
    one.keySet().removeAll(List.of("ce_id", "ce_subject", "ce_time"));
    assertThat(ofMany).containsAllEntriesOf(one).containsEntry("ce_subject", key);
  }

  @Test
  void tombstonesMayBeAmongThem() {
    committed(() ->
        outbox.appendAll(
            TOPIC, TYPE, Stream.of(new Keyed(key, new Counted(1)), new Keyed(key, null))));

    var records = topics.await(TOPIC, 2, record -> key.equals(record.key()));
    assertThat(records.getLast().value()).isNull();
    assertThat(records.getLast().headers().lastHeader("ce_dataschema")).isNull();
  }

  @Test
  void onlyAPortionIsHeldAtATime() {
    List<Integer> held = new ArrayList<>();

    committed(() ->
        outbox.appendAll(
            TOPIC,
            TYPE,
            IntStream.rangeClosed(0, 3 * PORTION)
                .peek(drawn -> held.add(drawn - written()))
                .mapToObj(number -> new Keyed(key, new Counted(number)))));

    assertThat(held).hasSize(3 * PORTION + 1).allMatch(count -> count < PORTION);
  }

  @Test
  void rolledBackEventsAreNeverSent() {
    assertThatThrownBy(() ->
            committed(() -> {
              outbox.appendAll(TOPIC, TYPE, counted(List.of(key), 1, 2 * PORTION));
              throw new IllegalStateException("rolled back");
            }))
        .isInstanceOf(IllegalStateException.class);

    committed(() -> outbox.append(TOPIC, key, TYPE, new Counted(-1)));

    topics.await(TOPIC, record -> key.equals(record.key()));
    assertThat(arrivals(key)).containsExactly(-1);
  }

  @Test
  void portionThatCannotBeWrittenLeavesNothing() {
    var spoilt = Stream.of(new Keyed(key, new Counted(1)), new Keyed("\0", new Counted(2)));

    assertThatThrownBy(() -> committed(() -> outbox.appendAll(TOPIC, TYPE, spoilt)))
        .isInstanceOf(Sql.Failure.class);

    assertThat(written()).isZero();
  }

  @Test
  void noEventsAreNothingToSend() {
    committed(() -> outbox.appendAll(TOPIC, TYPE, Stream.of()));

    assertThat(written()).isZero();
  }

  @Test
  void eventsOutsideATransactionAreRefused() {
    assertThatThrownBy(() -> outbox.appendAll(TOPIC, TYPE, counted(List.of(key), 1, 1)))
        .isInstanceOf(TransactionalException.class);
  }

  private static Stream<Keyed> counted(List<String> keys, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .boxed()
        .flatMap(number -> keys.stream().map(each -> new Keyed(each, new Counted(number))));
  }

  /** Runs the work in a transaction and in a trace, as a call from outside does. */
  private static void committed(Runnable work) {
    var caller =
        SpanContext.createFromRemoteParent(
            "4bf92f3577b34da6a3ce929d0e0e4736",
            "00f067aa0ba902b7",
            TraceFlags.getSampled(),
            TraceState.getDefault());
    Context.current()
        .with(Span.wrap(caller))
        .wrap(() -> QuarkusTransaction.requiringNew().run(work))
        .run();
  }

  private int written() {
    return sql.select("select count(*) from outbox where key = ?", row -> row.getInt(1), key)
        .getFirst();
  }

  private List<Integer> arrivals(String wanted) {
    return topics.all(TOPIC).stream()
        .filter(record -> wanted.equals(record.key()))
        .map(record -> CloudEventHeaders.read(record).as(Counted.class).number())
        .toList();
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new TreeMap<>();
    record.headers().forEach(each -> headers.put(each.key(), new String(each.value(), UTF_8)));
    return headers;
  }
}
