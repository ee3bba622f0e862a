package fi.koppi.catalogservice.answerdelay.messaging;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.answerdelay.AnswerDelay;
import fi.koppi.catalogservice.answerdelay.AnswerDelayState;
import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tests that figures which referral-service publishes about answers are shown with the provider.
 */
@QuarkusTest
class AnswerDelayConsumerTest {

  private static final String IN = "koppi.referral.answer-delay.v1";
  private static final String EXAMPLE =
      ContractCheck.example("referral-service", "answer-delay-state.v1");

  private final Topics topics = Topics.ofTest();
  private final Sql sql;
  private UUID provider = UUID.randomUUID();

  @Inject
  AnswerDelayConsumerTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    provider = registeredProvider();
  }

  @AfterEach
  void leaveTheBroker() {
    topics.close();
  }

  @Test
  void producersExampleIsUnderstood() {
    var state = EventJson.read(EXAMPLE, AnswerDelayState.class);

    assertThat(state.version()).isEqualTo(3);
    assertThat(state.delay())
        .isEqualTo(
            new AnswerDelay(2, 5, 35, LocalDate.of(2026, 8, 26), LocalDate.of(2026, 11, 23)));
  }

  @Test
  void providerThatNothingIsToldOfHasNoDelay() {
    assertThat(shown()).doesNotContainKey("answerDelay");
  }

  @Test
  void whatIsToldIsShownWithTheProvider() {
    send(payload(1, 2));

    awaitMedian(2);
    assertThat(shown().get("answerDelay"))
        .isEqualTo(
            Map.of(
                "medianWorkingDays", 2,
                "p90WorkingDays", 5,
                "referrals", 35,
                "measuredFrom", "2026-08-26",
                "measuredTo", "2026-11-23"));
  }

  @Test
  void whatIsToldIsShownInListsToo() {
    var other = registeredProvider();

    send(payload(1, 2));
    awaitMedian(2);

    assertThat(listed(provider)).containsKey("answerDelay");
    assertThat(listed(other)).doesNotContainKey("answerDelay");
  }

  @Test
  void delayIsApartFromTheProvidersVersion() {
    var before = shown().get("version");

    send(payload(1, 2));
    awaitMedian(2);

    assertThat(shown()).containsEntry("version", before);
  }

  @Test
  void whatIsToldBeforeTheProviderIsRegisteredIsShownAfterwards() {
    var unknown = UUID.randomUUID();
    var event = UUID.randomUUID();

    send(unknown, headers(event, false), payload(1, 2));
    Awaitility.await().until(() -> seen(event));
    as(admin()).body(providerBody(unknown)).post("/v1/providers").then().statusCode(201);

    assertThat(shown(unknown)).containsKey("answerDelay");
  }

  @Test
  void sameEventTwiceIsTakenOnce() {
    var headers = headers(UUID.randomUUID(), false);

    send(provider, headers, payload(1, 2));
    send(provider, headers, payload(2, 3));

    awaitTaken();
    assertThat(median()).isEqualTo(2);
  }

  @Test
  void olderAnnouncementChangesNothing() {
    send(payload(3, 4));

    send(payload(2, 1));
    send(payload(3, 2));

    awaitTaken();
    assertThat(median()).isEqualTo(4);
  }

  @Test
  void tombstoneTakesItAwayAndALaterVersionBringsItBack() {
    send(payload(1, 2));
    awaitMedian(2);

    topics.send(IN, provider.toString(), headers(UUID.randomUUID(), true), null);
    Awaitility.await().until(() -> !shown().containsKey("answerDelay"));
    send(payload(1, 2));
    awaitTaken();
    assertThat(shown()).doesNotContainKey("answerDelay");
    send(payload(3, 1));

    awaitMedian(1);
  }

  @Test
  void tombstoneOfWhatIsUnknownPassesBy() {
    long before = deadLetters();

    topics.send(IN, provider.toString(), headers(UUID.randomUUID(), true), null);
    send(payload(1, 2));

    awaitMedian(2);
    assertThat(deadLetters()).isEqualTo(before);
  }

  @Test
  void rubbishNeitherStopsTheConsumerNorGetsLost() {
    long before = deadLetters();
    var good = payload(1, 2);

    send(provider, Map.of(), good);
    topics.send(IN, null, Map.of("ce_id", "no uuid"), "rubbish".getBytes(UTF_8));
    topics.send(IN, "no id", headers(UUID.randomUUID(), false), good.getBytes(UTF_8));
    send("{\"medianWorkingDays\":");
    send("{}");
    send("[1]");
    send(payload(0, 2));
    send(payload(1, -1));
    send(payload(1, 6));
    send(payload(1, 2).replace("\"medianWorkingDays\": 2,", ""));
    send(payload(1, 2).replace("\"referrals\": 35", "\"referrals\": 4"));
    send(payload(1, 2).replace("2026-11-23", "2026-02-30"));
    send(payload(1, 2).replace("2026-11-23", "2020-01-01"));

    Awaitility.await().untilAsserted(() -> assertThat(deadLetters()).isEqualTo(before + 13));
    assertThat(shown()).doesNotContainKey("answerDelay");
    send(good);
    awaitMedian(2);
  }

  @Test
  void typeThatIsUnknownPassesBy() {
    long before = deadLetters();

    topics.sendEvent(
        IN,
        provider.toString(),
        "/referral-service",
        "fi.koppi.referral.answer-delay-state.v2",
        Map.of("a", 1));
    send(payload(1, 2));

    awaitMedian(2);
    assertThat(deadLetters()).isEqualTo(before);
  }

  /** Returns the producer's example with another version and another median. */
  private static String payload(long version, int median) {
    return EXAMPLE
        .replace("\"version\": 3", "\"version\": " + version)
        .replace("\"medianWorkingDays\": 2", "\"medianWorkingDays\": " + median);
  }

  private void send(String payload) {
    send(provider, headers(UUID.randomUUID(), false), payload);
  }

  private void send(UUID key, Map<String, String> headers, String payload) {
    topics.send(IN, key.toString(), headers, payload.getBytes(UTF_8));
  }

  private Map<String, String> headers(UUID id, boolean tombstone) {
    return new LinkedHashMap<>(
        CloudEventHeaders.of(
            id,
            AnswerDelayConsumer.STATE,
            "/referral-service",
            provider.toString(),
            Instant.EPOCH,
            tombstone));
  }

  /**
   * Waits until all records of the key have been consumed, by a last one that is sent after them.
   */
  private void awaitTaken() {
    var last = UUID.randomUUID();
    send(provider, headers(last, false), payload(1, 0));
    Awaitility.await().until(() -> seen(last));
  }

  private boolean seen(UUID event) {
    return !sql.select(
            "select 1 from inbox where consumer = 'answer-delay' and event_id = ?",
            row -> row.getInt(1),
            event)
        .isEmpty();
  }

  private void awaitMedian(int days) {
    Awaitility.await().untilAsserted(() -> assertThat(median()).isEqualTo(days));
  }

  private @Nullable Object median() {
    return shown().get("answerDelay") instanceof Map<?, ?> delay
        ? delay.get("medianWorkingDays")
        : null;
  }

  private Map<String, Object> shown() {
    return shown(provider);
  }

  private static Map<String, Object> shown(UUID id) {
    return read(coach(), "/v1/providers/" + id).jsonPath().getMap("");
  }

  private static Map<String, Object> listed(UUID id) {
    var path = "/v1/providers?limit=200";
    while (true) {
      var page = read(coach(), path).jsonPath();
      var found = page.<Map<String, Object>>getList("items");
      for (var item : found) {
        if (id.toString().equals(item.get("id"))) {
          return item;
        }
      }
      path = "/v1/providers?limit=200&cursor=" + page.getString("next");
    }
  }

  private long deadLetters() {
    return sql.select(
            "select count(*) from dead_letter where consumer = 'answer-delay'",
            row -> row.getLong(1))
        .getFirst();
  }
}
