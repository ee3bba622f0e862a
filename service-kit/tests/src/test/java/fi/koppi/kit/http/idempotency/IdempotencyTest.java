package fi.koppi.kit.http.idempotency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.http.MakeProbe;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class IdempotencyTest {

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);
  private final String key = UUID.randomUUID().toString();
  private final UUID id = UUID.randomUUID();
  private final String body = MakeProbe.body(id, "probe " + id);

  @Inject Sql sql;
  @Inject AnswerLedger ledger;

  @Test
  void postWithoutKeyIsRefused() {
    var answer = coach.request().contentType("application/json").body(body).post("/v1/probes");

    answer.then().statusCode(400).body("type", is("/problems/idempotency-key-required"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "with a space in it", "hidden-\u00e4-umlaut-in-it"})
  void keyThatIsEasyToMeetByChanceIsRefused(String weak) {
    var answer = coach.post("/v1/probes", body, weak);

    answer.then().statusCode(400).body("type", is("/problems/idempotency-key-required"));
  }

  @Test
  void repeatedPostGivesTheFirstAnswerAgain() {
    var first = coach.post("/v1/probes", body, key);

    var second = coach.post("/v1/probes", body, key);

    first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    second.then().statusCode(201).header("Idempotency-Replayed", "true");
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.contentType()).isEqualTo(first.contentType());
    assertThat(second.header("Location")).isEqualTo(first.header("Location")).isNotNull();
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
  }

  @Test
  void repeatedTransitionGivesTheFirstAnswerThoughTheVersionHasMovedOn() {
    coach.post("/v1/probes", body).then().statusCode(201);
    count(key, "\"0\"").then().statusCode(200);

    var again = count(key, "\"0\"");

    again.then().statusCode(200).header("ETag", "\"1\"").body("count", is(2));
    coach.get("/v1/probes/" + id).then().body("count", is(2));
  }

  @Test
  void keyOfAnotherBodyIsRefused() {
    coach.post("/v1/probes", body, key).then().statusCode(201);

    var answer = coach.post("/v1/probes", MakeProbe.body(id, "another"), key);

    answer.then().statusCode(422).body("type", is("/problems/idempotency-key-reused"));
  }

  @Test
  void keyOfAnotherPathIsRefused() {
    coach.post("/v1/probes", body, key).then().statusCode(201);

    var answer = count(key, "\"0\"");

    answer.then().statusCode(422).body("type", is("/problems/idempotency-key-reused"));
  }

  @Test
  void anotherOrganisationsKeyIsNobodyElses() {
    var other = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);
    coach.post("/v1/probes", body, key).then().statusCode(201);

    var answer = other.post("/v1/probes", MakeProbe.body(UUID.randomUUID(), "mine " + id), key);

    answer.then().statusCode(201).header("Idempotency-Replayed", nullValue());
  }

  @Test
  void answerIsReplayedToTheSamePerson() {
    postAs(coach, "coach-1").then().statusCode(201);

    var answer = postAs(coach, "coach-1");

    answer.then().statusCode(201).header("Idempotency-Replayed", "true");
  }

  @Test
  void answerIsRefusedToAnotherPersonOfTheOrganisation() {
    postAs(coach, "coach-1").then().statusCode(201);

    var answer = postAs(coach, "coach-2");

    refusedWithoutContent(answer, "/problems/answer-not-for-caller");
  }

  @Test
  void answerIsRefusedToTheSamePersonWithFewerOrMoreRoles() {
    var both =
        Caller.of(
            coach.organisation(), OrganisationType.AUTHORITY, Roles.SERVICE_MANAGER, Roles.COACH);
    postAs(coach, "coach-1").then().statusCode(201);

    var answer = postAs(both, "coach-1");

    refusedWithoutContent(answer, "/problems/answer-not-for-caller");
  }

  @Test
  void answerOfTheReleaseBeforeIsReplayedToNobody() {
    coach.post("/v1/probes", body, key).then().statusCode(201);
    sql.update("update idempotency_key set author = null where location like ?", "%" + id);

    var answer = coach.post("/v1/probes", body, key);

    refusedWithoutContent(answer, "/problems/answer-not-for-caller");
  }

  @Test
  void erasedAnswerLeavesNothingButItsUsedKey() {
    var subject = UUID.randomUUID();
    coach.post("/v1/probes", body, key).then().statusCode(201);
    sql.update(
        "update idempotency_key set subject = ?, shows_kind = 'PROBE', shows_id = ?"
            + " where location like ?",
        subject,
        id,
        "%" + id);

    ledger.erase(subject);

    refusedWithoutContent(coach.post("/v1/probes", body, key), "/problems/answer-erased");
    var left =
        sql.select(
            """
            select num_nonnulls(status, location, etag, body, author, subject, shows_kind, shows_id)
              + octet_length(request_hash) as left_over
            from idempotency_key where erased and caller like ?
            """,
            row -> row.getInt("left_over"),
            coach.organisation() + "/%");
    assertThat(left).containsExactly(0);
  }

  @Test
  void answerAboutSomethingWithoutAGuardIsNotReplayed() {
    coach.post("/v1/probes", body, key).then().statusCode(201);
    sql.update(
        "update idempotency_key set subject = ?, shows_kind = 'UNGUARDED', shows_id = ?"
            + " where location like ?",
        id,
        id,
        "%" + id);

    var answer = coach.post("/v1/probes", body, key);

    answer.then().statusCode(500);
    assertThat(answer.asString()).doesNotContain("probe " + id);
  }

  @Test
  void refusedPostMayBeRepeatedWithTheSameKey() {
    count(key, "\"0\"").then().statusCode(404);
    coach.post("/v1/probes", body).then().statusCode(201);

    var answer = count(key, "\"0\"");

    answer.then().statusCode(200).header("Idempotency-Replayed", nullValue()).body("count", is(2));
  }

  @Test
  void postsAtTheSameTimeTakeEffectOnce() throws Exception {
    var answers = atOnce(8, () -> coach.post("/v1/probes", body, key));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers).extracting(Response::asString).containsOnly(answers.getFirst().asString());
    assertThat(answers)
        .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
        .hasSize(1);
  }

  @Test
  void ledgerRevealsNothingWithoutTheKey() {
    coach.post("/v1/probes", body, key).then().statusCode(201);

    var rows =
        sql.select(
            "select k::text as row, body from idempotency_key k where location like ?",
            row -> row.getString("row") + new String(row.getBytes("body"), ISO_8859_1),
            "%" + id);

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst()).doesNotContain(key).doesNotContain("probe " + id);
  }

  @Test
  void answerIsForgottenAfterADay() throws Exception {
    coach.post("/v1/probes", body, key).then().statusCode(201);
    sql.update(
        "update idempotency_key set created_at = created_at - interval '25 hours'"
            + " where location like ?",
        "%" + id);

    ledger.forgetOldAnswers();

    coach.post("/v1/probes", body, key).then().statusCode(409);
  }

  private Response postAs(Caller caller, String person) {
    return caller
        .request()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .header("Koppi-Acting-Person", person)
        .body(body)
        .post("/v1/probes");
  }

  private void refusedWithoutContent(Response answer, String type) {
    answer.then().statusCode(422).body("type", is(type));
    assertThat(answer.asString()).doesNotContain("probe " + id);
  }

  private Response count(String idempotencyKey, String etag) {
    return coach
        .request()
        .header("Idempotency-Key", idempotencyKey)
        .header("If-Match", etag)
        .post("/v1/probes/" + id + "/count");
  }

  private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      List<T> results = new ArrayList<>();
      for (Future<T> done : threads.invokeAll(java.util.Collections.nCopies(times, call))) {
        results.add(done.get());
      }
      return results;
    }
  }
}
