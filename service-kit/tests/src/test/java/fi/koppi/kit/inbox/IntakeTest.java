package fi.koppi.kit.inbox;

import static fi.koppi.kit.inbox.ProbeConsumer.TOPIC;
import static fi.koppi.kit.inbox.ProbeConsumer.TYPE;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.inbox.ProbeConsumer.Wish;
import fi.koppi.kit.inbox.ProbeConsumer.Wished;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class IntakeTest {

  @Inject Sql sql;
  @Inject Intake intake;
  @Inject ProbeConsumer consumer;

  private Topics topics;
  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void open() {
    topics = Topics.ofTest();
    topics.create(List.of(ProbeConsumer.ANSWERS, "koppi.dead-letter.probe-service.v1"));
  }

  @AfterEach
  void close() {
    topics.close();
  }

  @Test
  void eventTakesEffectOnceWhenItComesManyTimesAtOnce() throws Exception {
    var record = record(UUID.randomUUID(), 1, Wish.APPLY);

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var delivery : threads.invokeAll(Collections.nCopies(40, delivery(record)))) {
        delivery.get();
      }
    }

    assertThat(effects(key)).containsExactly(1);
  }

  @Test
  void unknownTypesAndFieldsPassBy() {
    topics.sendEvent(TOPIC, key, "/probe", "fi.koppi.probe.unheard-of.v9", List.of());
    topics.sendEvent(
        TOPIC, key, "/probe", TYPE, Map.of("number", 2, "wish", "APPLY", "unheardOf", true));

    awaitEffects(key, 2);

    assertThat(deadLetters(key)).isEmpty();
  }

  @Test
  void whatIsDoneAboutAnEventNamesItAsItsCause() {
    UUID event = send(key, 1, Wish.ANSWER);

    var answer = topics.awaitEvent(ProbeConsumer.ANSWERS, e -> key.equals(e.key()));

    assertThat(answer.causationId()).isEqualTo(event.toString());
    assertThat(answer.correlationId())
        .isEqualTo(topics.awaitEvent(TOPIC, e -> e.id().equals(event)).correlationId());
  }

  @Test
  void traceOfAnEventGoesOnInWhatIsDoneAboutIt() {
    String trace = UUID.randomUUID().toString().replace("-", "");
    var headers =
        CloudEventHeaders.of(UUID.randomUUID(), TYPE, "/probe", key, Instant.EPOCH, false);
    headers.put("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

    topics.send(TOPIC, key, headers, "{\"number\":1,\"wish\":\"ANSWER\"}".getBytes(US_ASCII));

    var answer = topics.await(ProbeConsumer.ANSWERS, r -> key.equals(r.key()));
    assertThat(new String(answer.headers().lastHeader("traceparent").value(), US_ASCII))
        .startsWith("00-" + trace);
  }

  @Test
  void parkedEventHoldsUpNoOtherAndGoesAsSoonAsOneOfItsKeyIsApplied() {
    send(key, 1, Wish.APPLY_ONCE_KNOWN);
    await().until(() -> parked(key) == 1);
    send(key, 2, Wish.APPLY);
    awaitEffects(key, 2);
    sql.update("insert into probe_known (key) values (?)", key);

    send(key, 3, Wish.APPLY);

    await().until(() -> parked(key) == 0);
    assertThat(effects(key)).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void eventThatHasWaitedTooLongBecomesADeadLetter() {
    send(key, 1, Wish.APPLY_ONCE_KNOWN);
    await().until(() -> parked(key) == 1);

    sql.update(
        "update parked_event set parked_at = now() - interval '2 days', next_attempt_at = now()"
            + " where key = ?",
        key);

    await().until(() -> parked(key) == 0);
    assertThat(deadLetters(key)).containsExactly("not-applicable-in-time");
    assertThat(consumer.refusalsOf(key)).containsExactly("not-applicable-in-time");
  }

  @Test
  void lostConnectionIsWaitedOutHoweverOftenItHappens() {
    send(key, 1, Wish.MEET_A_LOST_CONNECTION);
    send(key, 2, Wish.APPLY);

    awaitEffects(key, 1, 2);

    assertThat(deadLetters(key)).isEmpty();
  }

  @Test
  void lostDatabaseConnectionsOnlyDelayEvents() throws SQLException {
    IntStream.rangeClosed(1, 100).forEach(number -> send(key, number, Wish.APPLY));
    for (int i = 0; i < 5; i++) {
      endDatabaseSessions();
    }

    awaitEffects(key, IntStream.rangeClosed(1, 100).toArray());
    assertThat(deadLetters(key)).isEmpty();
  }

  @Test
  void consumerThatKeepsFailingLeavesADeadLetterWithoutItsMessage() {
    send(key, 1, Wish.FAIL);
    send(key, 2, Wish.APPLY);

    awaitEffects(key, 2);

    assertThat(deadLetters(key)).containsExactly("processing-failed");
    assertThat(published(key)).doesNotContain("Matti").contains("processing-failed");
  }

  @Test
  void refusedEventLeavesADeadLetterAndNoTraceInTheModel() {
    send(key, 1, Wish.REFUSE);
    send(key, 2, Wish.APPLY);

    awaitEffects(key, 2);

    assertThat(deadLetters(key)).containsExactly("against-the-rules");
    assertThat(consumer.refusalsOf(key)).containsExactly("against-the-rules");
  }

  private Callable<Object> delivery(ConsumerRecord<String, byte[]> record) {
    return () -> intake.take(consumer, new Portion(List.of(record), false), () -> true);
  }

  private UUID send(String key, int number, Wish wish) {
    return topics.sendEvent(TOPIC, key, "/probe", TYPE, new Wished(number, wish));
  }

  private ConsumerRecord<String, byte[]> record(UUID id, int number, Wish wish) {
    return Records.of(TOPIC, key, id, TYPE, new Wished(number, wish));
  }

  private void awaitEffects(String key, int... numbers) {
    // The test's own connections may be among those that it has ended.
    await()
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(effects(key)).containsExactly(boxed(numbers)));
  }

  private static Integer[] boxed(int... numbers) {
    return IntStream.of(numbers).boxed().toArray(Integer[]::new);
  }

  private List<Integer> effects(String key) {
    return sql.select(
        "select number from probe_effect where key = ? order by seq",
        row -> row.getInt("number"),
        key);
  }

  private long parked(String key) {
    return sql.select("select count(*) from parked_event where key = ?", row -> row.getLong(1), key)
        .getFirst();
  }

  private List<String> deadLetters(String key) {
    return sql.select(
        "select cause from dead_letter where key = ?",
        row -> row.getString("cause"),
        UUID.fromString(key));
  }

  private String published(String key) {
    return String.valueOf(
        topics
            .awaitEvent("koppi.dead-letter.probe-service.v1", e -> key.equals(e.key()))
            .payload());
  }

  /**
   * Ends all database sessions, as a restart of the database would, over a connection of its own so
   * that it doesn't end itself.
   */
  private static void endDatabaseSessions() throws SQLException {
    var config = ConfigProvider.getConfig();
    try (var connection =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        var statement = connection.createStatement()) {
      statement.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where usename = current_user and pid <> pg_backend_pid()
          """);
    }
  }
}
