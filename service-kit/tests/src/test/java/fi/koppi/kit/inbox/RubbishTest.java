package fi.koppi.kit.inbox;

import static fi.koppi.kit.inbox.ProbeConsumer.TOPIC;
import static fi.koppi.kit.inbox.ProbeConsumer.TYPE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class RubbishTest {

  private static final String DEAD_LETTERS = "koppi.dead-letter.probe-service.v1";
  private static final String SOUND = "{\"number\":1,\"wish\":\"APPLY\"}";
  private static final String PERSON = "Matti Meikäläinen 010190-900P";

  @Inject Sql sql;

  private Topics topics;
  private final String key = UUID.randomUUID().toString();

  record Buried(String cause, String detail) {}

  @BeforeEach
  void open() {
    topics = Topics.ofTest();
    topics.create(List.of(ProbeConsumer.ANSWERS, DEAD_LETTERS));
  }

  @AfterEach
  void close() {
    topics.close();
  }

  static Stream<Arguments> rubbish() {
    return Stream.of(
        rubbish("no headers at all", Map::clear, "missing-header", "ce_specversion is missing"),
        rubbish("no id", h -> h.remove("ce_id"), "missing-header", "ce_id is missing"),
        rubbish(
            "an empty type", h -> h.put("ce_type", " "), "missing-header", "ce_type is missing"),
        rubbish("no source", h -> h.remove("ce_source"), "missing-header", "ce_source is missing"),
        rubbish("no time", h -> h.remove("ce_time"), "missing-header", "ce_time is missing"),
        rubbish(
            "another CloudEvents version",
            h -> h.put("ce_specversion", "0.3"),
            "bad-header",
            "ce_specversion is not 1.0"),
        rubbish("a bad id", h -> h.put("ce_id", PERSON), "bad-header", "ce_id is not a UUID"),
        rubbish(
            "a short id", h -> h.put("ce_id", "1-1-1-1-1"), "bad-header", "ce_id is not a UUID"),
        rubbish(
            "a bad time",
            h -> h.put("ce_time", PERSON),
            "bad-header",
            "ce_time is not a time of RFC 3339"),
        rubbish(
            "control characters",
            h -> h.put("ce_type", "a\0b"),
            "bad-header",
            "ce_type is too long or holds control characters"),
        rubbish(
            "a very long source",
            h -> h.put("ce_source", "x".repeat(501)),
            "bad-header",
            "ce_source is too long or holds control characters"),
        rubbish(
            "an identity code in the type",
            h -> h.put("ce_type", "fi.koppi.010190-900P.v1"),
            "bad-header",
            "ce_type holds a personal identity code"),
        rubbish(
            "an identity code in the subject",
            h -> h.put("ce_subject", PERSON),
            "bad-header",
            "ce_subject holds a personal identity code"),
        rubbish(
            "another content type",
            h -> h.put("content-type", "text/xml"),
            "bad-header",
            "content-type is not application/json"));
  }

  private static Arguments rubbish(
      String what, Consumer<Map<String, String>> spoil, String cause, String detail) {
    return Arguments.of(what, spoil, cause, detail);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rubbish")
  void recordThatIsNoEventBecomesADeadLetter(
      String what, Consumer<Map<String, String>> spoil, String cause, String detail) {
    Map<String, String> headers = headers(UUID.randomUUID());
    spoil.accept(headers);

    var sent = topics.send(TOPIC, key, headers, SOUND.getBytes(UTF_8));

    assertThat(buried(sent)).as(what).isEqualTo(new Buried(cause, detail));
    assertPublishedWithoutContents();
    assertConsumerGoesOn();
  }

  static Stream<Arguments> payloads() {
    return Stream.of(
        Arguments.of("{\"number\":", "not-json", "the payload is not JSON"),
        Arguments.of("Matti Meikäläinen 010190-900P", "not-json", "the payload is not JSON"),
        Arguments.of("", "payload-mismatch", null),
        Arguments.of("[1,2]", "payload-mismatch", "the payload does not fit at /"),
        Arguments.of(
            "{\"number\":\"Matti Meikäläinen 010190-900P\",\"wish\":\"APPLY\"}",
            "payload-mismatch",
            "the payload does not fit at /number"),
        Arguments.of(
            "{\"number\":1,\"wish\":\"Matti Meikäläinen 010190-900P\"}",
            "payload-mismatch",
            "the payload does not fit at /wish"),
        Arguments.of("null", "payload-mismatch", "the payload does not fit at /"),
        Arguments.of(
            "{\"wish\":\"APPLY\"}", "payload-mismatch", "the payload does not fit at /number"),
        Arguments.of(
            "{\"number\":null,\"wish\":\"APPLY\"}",
            "payload-mismatch",
            "the payload does not fit at /number"),
        Arguments.of("{\"number\":1}", "payload-mismatch", "the payload does not fit at /wish"),
        Arguments.of(
            "{\"number\":1,\"wish\":null}",
            "payload-mismatch",
            "the payload does not fit at /wish"),
        Arguments.of(
            "{\"number\":1,\"wish\":0}", "payload-mismatch", "the payload does not fit at /wish"),
        Arguments.of(
            "{\"number\":1.5,\"wish\":\"APPLY\"}",
            "payload-mismatch",
            "the payload does not fit at /number"),
        Arguments.of(
            "{\"number\":\"1\",\"wish\":\"APPLY\"}",
            "payload-mismatch",
            "the payload does not fit at /number"),
        Arguments.of(
            "{\"number\":1,\"wish\":\"APPLY\",\"text\":\"a\\u0000b\"}",
            "payload-mismatch",
            "the payload does not fit at /text"),
        Arguments.of(
            "{\"number\":1,\"wish\":\"APPLY\",\"text\":\"\\ud83d\"}",
            "payload-mismatch",
            "the payload does not fit at /text"),
        Arguments.of(
            "{\"number\":1,\"wish\":\"APPLY\",\"at\":\"+999999999-01-01T00:00:00Z\"}",
            "payload-mismatch",
            "the payload does not fit at /at"),
        Arguments.of(
            "{\"number\":1,\"wish\":\"APPLY\",\"by\":\"010190-900P\"}",
            "payload-mismatch",
            "the payload does not fit at /by"),
        Arguments.of(
            "{\"number\":1,\"wish\":\"APPLY\",\"by\":\"Matti Meikäläinen\"}",
            "payload-mismatch",
            "the payload does not fit at /by"),
        Arguments.of(
            "{\"number\":1,\"wish\":\"STORE_WHAT_CANNOT_BE_STORED\"}",
            "payload-mismatch",
            "the payload holds a value that cannot be stored"),
        Arguments.of(SOUND + SOUND, "payload-mismatch", null),
        Arguments.of("\0" + SOUND, "not-json", "the payload holds a zero byte"));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void payloadThatDoesNotFitBecomesADeadLetter(
      String payload, String cause, @Nullable String detail) {
    var sent = topics.send(TOPIC, key, headers(UUID.randomUUID()), payload.getBytes(UTF_8));

    var buried = buried(sent);

    assertThat(buried.cause()).isEqualTo(cause);
    if (detail != null) {
      assertThat(buried.detail()).isEqualTo(detail);
    }
    assertPublishedWithoutContents();
    assertConsumerGoesOn();
  }

  @Test
  void keyWithAnIdentityCodeBecomesADeadLetter() {
    var sent = topics.send(TOPIC, "010190-900P", headers(UUID.randomUUID()), SOUND.getBytes(UTF_8));

    assertThat(buried(sent))
        .isEqualTo(new Buried("bad-header", "the key holds a personal identity code"));
    assertConsumerGoesOn();
  }

  @Test
  void nothingIsParkedButWhatTheConsumerReads() {
    var payload = "{\"number\":1,\"wish\":\"APPLY_ONCE_KNOWN\",\"name\":\"%s\"}".formatted(PERSON);

    topics.send(TOPIC, key, headers(UUID.randomUUID()), payload.getBytes(UTF_8));

    var envelope = await().until(this::parkedEnvelopes, found -> !found.isEmpty()).getFirst();
    sql.update("delete from parked_event where key = ?", key);
    assertThat(envelope).contains("APPLY_ONCE_KNOWN").doesNotContain("Matti", "010190");
  }

  @Test
  void eventOfAnUnknownTypeIsNotParkedBehindOthers() {
    topics.send(
        TOPIC,
        key,
        headers(UUID.randomUUID()),
        SOUND.replace("APPLY", "APPLY_ONCE_KNOWN").getBytes(UTF_8));
    await().until(this::parkedEnvelopes, found -> !found.isEmpty());
    Map<String, String> headers = headers(UUID.randomUUID());
    headers.put("ce_type", "fi.koppi.probe.renamed.v1");

    topics.send(TOPIC, key, headers, PERSON.getBytes(UTF_8));

    assertConsumerGoesOn();
    var parked = parkedEnvelopes();
    sql.update("delete from parked_event where key = ?", key);
    assertThat(parked).hasSize(1);
  }

  private List<String> parkedEnvelopes() {
    return sql.select(
        "select envelope::text from parked_event where key = ?", row -> row.getString(1), key);
  }

  @Test
  void bytesThatAreNoTextBecomeADeadLetter() {
    var sent =
        topics.send(TOPIC, key, headers(UUID.randomUUID()), new byte[] {(byte) 0xc3, (byte) 0x28});

    assertThat(buried(sent)).isEqualTo(new Buried("not-json", "the payload is not UTF-8"));
    assertConsumerGoesOn();
  }

  @Test
  void missingPayloadBecomesADeadLetterWhereOneIsNeeded() {
    var sent = topics.send(TOPIC, key, headers(UUID.randomUUID()), null);

    assertThat(buried(sent).cause()).isEqualTo("no-payload");
    assertConsumerGoesOn();
  }

  @Test
  void keyThatIsNoUuidIsStoredNowhere() {
    Map<String, String> headers = headers(UUID.randomUUID());
    headers.remove("ce_type");

    var sent = topics.send(TOPIC, PERSON, headers, SOUND.getBytes(UTF_8));

    assertThat(buried(sent).cause()).isEqualTo("missing-header");
    assertPublishedWithoutContents();
  }

  @Test
  void strangeTraceIsNoReasonToStop() {
    Map<String, String> headers = headers(UUID.randomUUID());
    headers.put("traceparent", PERSON);
    headers.put("tracestate", "=,=");

    topics.send(TOPIC, key, headers, SOUND.getBytes(UTF_8));

    await()
        .until(
            () -> !sql.select("select 1 from probe_effect where key = ?", row -> 1, key).isEmpty());
  }

  @Test
  void strangeCorrelationIsReplacedByTheEventsOwnId() {
    UUID id = UUID.randomUUID();
    Map<String, String> headers = headers(id);
    headers.put("ce_correlationid", PERSON);
    byte[] payload = SOUND.replace("APPLY", "ANSWER").getBytes(UTF_8);

    topics.send(TOPIC, key, headers, payload);

    var answer = topics.awaitEvent(ProbeConsumer.ANSWERS, e -> key.equals(e.key()));
    assertThat(answer.correlationId()).isEqualTo(id.toString());
  }

  private Map<String, String> headers(UUID id) {
    return CloudEventHeaders.of(id, TYPE, "/probe", key, Instant.EPOCH, false);
  }

  private Buried buried(RecordMetadata sent) {
    return await().until(() -> find(sent), found -> !found.isEmpty()).getFirst();
  }

  private List<Buried> find(RecordMetadata sent) {
    return sql.select(
        "select cause, detail from dead_letter where topic = ? and partition = ? and record_offset = ?",
        row -> new Buried(row.getString("cause"), row.getString("detail")),
        sent.topic(),
        sent.partition(),
        sent.offset());
  }

  private void assertPublishedWithoutContents() {
    await().until(() -> sql.select("select 1 from outbox", row -> 1).isEmpty());
    assertThat(topics.all(DEAD_LETTERS))
        .isNotEmpty()
        .allSatisfy(record -> {
          assertThat(new String(record.value(), UTF_8)).doesNotContain("Matti", "010190");
          assertThat(record.key()).doesNotContain("Matti");
          assertThat(record.headers().lastHeader("ce_deadlettercause")).isNotNull();
        });
  }

  private void assertConsumerGoesOn() {
    String next = UUID.randomUUID().toString();
    topics.sendEvent(TOPIC, next, "/probe", TYPE, Map.of("number", 1, "wish", "APPLY"));
    await()
        .until(() ->
            !sql.select("select 1 from probe_effect where key = ?", row -> 1, next).isEmpty());
  }
}
