package fi.koppi.kit.inbox;

import static fi.koppi.kit.inbox.ProbeConsumer.TOPIC;
import static fi.koppi.kit.inbox.ProbeConsumer.TYPE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.inbox.ProbeConsumer.Wish;
import fi.koppi.kit.inbox.ProbeConsumer.Wished;
import fi.koppi.kit.inbox.deadletter.DeadLetters;
import fi.koppi.kit.inbox.parked.ParkedEvents;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class OperationsTest {

  private static final String DEAD = "/v1/operations/dead-letters";
  private static final String PARKED = "/v1/operations/parked-events";

  @Inject Sql sql;
  @Inject ParkedEvents parked;
  @Inject DeadLetters letters;

  private Topics topics;
  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void open() {
    topics = Topics.ofTest();
    topics.create(List.of("koppi.dead-letter.probe-service.v1"));
  }

  @AfterEach
  void close() {
    topics.close();
  }

  @Test
  void deadLetterIsAppliedOnceWhatWasWrongIsMended() {
    send(Wish.APPLY_ONCE_KNOWN);
    awaitParked();
    sql.update("update parked_event set parked_at = now() - interval '2 days' where key = ?", key);
    String id = awaitDeadLetter();
    assertThat(replay(DEAD, id).jsonPath().getString("type"))
        .isEqualTo("/problems/event-not-applicable");
    sql.update("insert into probe_known (key) values (?)", key);

    assertThat(replay(DEAD, id).statusCode()).isEqualTo(204);

    assertThat(effects()).containsExactly(1);
    assertThat(replay(DEAD, id).jsonPath().getString("type"))
        .isEqualTo("/problems/dead-letter-settled");
  }

  @Test
  void refusedReplayNamesTheReasonAndLeavesTheDeadLetterOpen() {
    send(Wish.REFUSE);
    String id = awaitDeadLetter();

    var answer = replay(DEAD, id);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.jsonPath().getString("detail"))
        .isEqualTo("against-the-rules: the probe refuses");
    assertThat(status(id)).isEqualTo("OPEN");
    assertThat(effects()).isEmpty();
  }

  @Test
  void recordThatItsTopicHasDroppedCannotBeReplayed() {
    send(Wish.REFUSE);
    String id = awaitDeadLetter();
    sql.update("update dead_letter set record_offset = 1000000 where id = ?", UUID.fromString(id));

    var answer = replay(DEAD, id);

    assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/record-gone");
  }

  @Test
  void discardedDeadLetterIsSettled() {
    send(Wish.REFUSE);
    String id = awaitDeadLetter();

    assertThat(admin().post(DEAD + "/" + id + "/discard").statusCode()).isEqualTo(204);

    assertThat(status(id)).isEqualTo("DISCARDED");
  }

  @Test
  void whatWasErasedTakesAlongWhatWasLostAboutIt() {
    send(Wish.REFUSE);
    String id = awaitDeadLetter();

    QuarkusTransaction.requiringNew().run(() -> letters.discard("probe", UUID.fromString(key)));

    assertThat(status(id)).isEqualTo("DISCARDED");
    assertThat(deadLetters()).isEmpty();
    assertThat(replay(DEAD, id).jsonPath().getString("type"))
        .isEqualTo("/problems/dead-letter-settled");
  }

  @Test
  void whatWasErasedTakesAlongWhatWaitsAboutIt() {
    send(Wish.APPLY_ONCE_KNOWN);
    awaitParked();
    sql.update(
        "update parked_event set next_attempt_at = now() + interval '1 hour' where key = ?", key);

    QuarkusTransaction.requiringNew().run(() -> parked.discard("probe", key));

    assertThat(
            sql.select(
                "select id from parked_event where key = ?", row -> row.getString("id"), key))
        .isEmpty();
  }

  @Test
  void parkedEventIsTriedAtOnceWhenAskedFor() {
    send(Wish.APPLY_ONCE_KNOWN);
    String id = awaitParked();
    assertThat(replay(PARKED, id).jsonPath().getString("detail"))
        .isEqualTo("Still missing: the key is not known");
    sql.update(
        "update parked_event set next_attempt_at = now() + interval '1 hour' where key = ?", key);
    sql.update("insert into probe_known (key) values (?)", key);

    assertThat(replay(PARKED, id).statusCode()).isEqualTo(204);

    assertThat(effects()).containsExactly(1);
  }

  @Test
  void listsComeInPagesAndWithoutPayloads() {
    send(Wish.REFUSE);
    awaitDeadLetter();
    send(Wish.REFUSE);
    await().until(() -> deadLetters().size() == 2);

    var first = admin().get(DEAD + "?limit=1");
    var second = admin().get(DEAD + "?limit=1&cursor=" + first.jsonPath().getString("next"));

    assertThat(first.jsonPath().getString("items[0].id")).isEqualTo(deadLetters().getLast());
    assertThat(second.jsonPath().getString("items[0].id")).isEqualTo(deadLetters().getFirst());
    assertThat(first.jsonPath().getString("items[0].cause")).isEqualTo("against-the-rules");
    assertThat(first.asString()).doesNotContain("\"wish\"", "envelope", "payload");
  }

  @Test
  void nobodyButThePlatformsAdministratorsComesIn() {
    String coach = Tokens.of(UUID.randomUUID(), OrganisationType.AUTHORITY, Roles.COACH);

    assertThat(given().auth().oauth2(coach).get(DEAD).statusCode()).isEqualTo(403);
    assertThat(given().auth().oauth2(coach).get(PARKED).statusCode()).isEqualTo(403);
    assertThat(given().get(DEAD).statusCode()).isEqualTo(401);
  }

  @Test
  void unknownIdsAreNotFound() {
    assertThat(replay(DEAD, UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    assertThat(replay(PARKED, UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
  }

  private void send(Wish wish) {
    topics.sendEvent(TOPIC, key, "/probe", TYPE, new Wished(1, wish));
  }

  private static Response replay(String list, String id) {
    return admin().post(list + "/" + id + "/replay");
  }

  private static RequestSpecification admin() {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN))
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private String awaitDeadLetter() {
    return await().until(this::deadLetters, found -> !found.isEmpty()).getFirst();
  }

  private List<String> deadLetters() {
    return sql.select(
        "select id from dead_letter where key = ? order by seq",
        row -> row.getString("id"),
        UUID.fromString(key));
  }

  private String status(String id) {
    return sql.select(
            "select status from dead_letter where id = ?",
            row -> row.getString("status"),
            UUID.fromString(id))
        .getFirst();
  }

  private String awaitParked() {
    return await()
        .until(
            () ->
                sql.select(
                    "select id from parked_event where key = ?", row -> row.getString("id"), key),
            found -> !found.isEmpty())
        .getFirst();
  }

  private List<Integer> effects() {
    return sql.select(
        "select number from probe_effect where key = ?", row -> row.getInt("number"), key);
  }
}
