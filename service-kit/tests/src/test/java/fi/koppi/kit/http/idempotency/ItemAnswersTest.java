package fi.koppi.kit.http.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class ItemAnswersTest {

  private static final String PATH = "/v1/probe-items";

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);
  private final String key = UUID.randomUUID().toString();
  private final Probe first = new Probe("a");
  private final Probe second = new Probe("b");
  private final Probe third = new Probe("c");

  @Inject Sql sql;

  @AfterEach
  void nothingHappensAnyMore() {
    ProbeItemsResource.ACCIDENTS.clear();
  }

  @Test
  void callWithoutKeyIsRefusedAsAWhole() {
    var answer =
        coach.request().contentType("application/json").body(body(first, second)).post(PATH);

    answer.then().statusCode(400).body("type", is("/problems/idempotency-key-required"));
    assertThat(made(first, second)).isZero();
  }

  @Test
  void eachItemIsReplayedByItself() {
    var before = post(first);

    var after = post(second, first);

    after.then().statusCode(200).body("items.replayed", contains(false, true));
    assertThat(after.<String>path("items[1].made.work"))
        .isEqualTo(before.path("items[0].made.work"));
  }

  @Test
  void refusedItemHoldsUpNoOtherAndIsTriedAnew() {
    insert(second);
    var before = post(first, second, third);
    sql.update("update probe set id = ?, name = ? where id = ?", UUID.randomUUID(), key, second.id);

    var after = post(first, second, third);

    before
        .then()
        .statusCode(200)
        .body("items[0].problem", nullValue())
        .body("items[1].problem.type", is("/problems/conflict"))
        .body("items[2].problem", nullValue());
    after
        .then()
        .body("items.replayed", contains(true, false, true))
        .body("items[1].problem", nullValue());
    assertThat(made(first, second, third)).isEqualTo(3);
  }

  @Test
  void callThatBreaksOffByAnErrorLeavesWholeItemsAndIsFinishedByItsRepeat() {
    happens(
        second,
        () -> {
          throw new AssertionError("the item breaks the call off");
        });

    finishesWhenRepeated(500);
  }

  @Test
  void callThatLosesTheDatabaseLeavesWholeItemsAndIsFinishedByItsRepeat() {
    happens(
        second,
        () ->
            sql.select("select pg_terminate_backend(pg_backend_pid())", row -> row.getBoolean(1)));

    finishesWhenRepeated(503);
  }

  private void finishesWhenRepeated(int brokenOffBy) {
    post(first, second, third).then().statusCode(brokenOffBy);
    assertThat(List.of(made(first), made(second), made(third))).containsExactly(1, 0, 0);
    ProbeItemsResource.ACCIDENTS.clear();

    var repeated = post(first, second, third);

    repeated.then().statusCode(200).body("items.replayed", contains(true, false, false));
    assertThat(made(first, second, third)).isEqualTo(3);
    post(first, second, third).then().body("items.replayed", contains(true, true, true));
  }

  @Test
  void anotherItemUnderTheSameKeysIsRefused() {
    post(first);

    var answer = post(new Probe("a"), second);

    answer
        .then()
        .statusCode(200)
        .body("items[0].problem.type", is("/problems/idempotency-key-reused"))
        .body("items[1].problem", nullValue());
  }

  @Test
  void itemIsDoneAnewUnderAnotherKeyOfTheCall() {
    post(first);

    var answer = coach.post(PATH, body(first), UUID.randomUUID().toString());

    answer.then().body("items.problem.type", contains("/problems/conflict"));
  }

  @Test
  void itemsTakeNothingFromTheKeyOfTheCallItself() {
    post(first);
    var single = MakeProbe.body(second.id, second.name);

    var answer = coach.post("/v1/probes", single, key);

    answer.then().statusCode(201).header("Idempotency-Replayed", nullValue());
  }

  @Test
  void itemIsReplayedToNoOtherPerson() {
    postAs("coach-1").then().body("items.replayed", contains(false));

    var other = postAs("coach-2");

    other
        .then()
        .body("items.made", contains(nullValue()))
        .body("items.problem.type", contains("/problems/answer-not-for-caller"));
  }

  @Test
  void callsAtTheSameTimeDoEachItemOnce() throws Exception {
    Callable<Response> call = () -> post(first, second);
    List<Response> answers;
    try (var threads = Executors.newFixedThreadPool(6)) {
      answers =
          threads.invokeAll(Collections.nCopies(6, call)).stream().map(Future::resultNow).toList();
    }

    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(answers)
        .flatExtracting(answer -> answer.<List<Boolean>>path("items.replayed"))
        .filteredOn(replayed -> !replayed)
        .hasSize(2);
    assertThat(answers).extracting(ItemAnswersTest::works).containsOnly(works(answers.getFirst()));
  }

  private Response post(Probe... probes) {
    return coach.post(PATH, body(probes), key);
  }

  private Response postAs(String person) {
    return coach
        .request()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .header("Koppi-Acting-Person", person)
        .body(body(first))
        .post(PATH);
  }

  private static List<String> works(Response answer) {
    return answer.path("items.made.work");
  }

  private static String body(Probe... probes) {
    return Stream.of(probes)
        .map(Probe::json)
        .collect(Collectors.joining(", ", "{\"items\": [", "]}"));
  }

  private void insert(Probe probe) {
    sql.update(
        "insert into probe (id, name, count, version) values (?, ?, 1, 0)", probe.id, probe.name);
  }

  private static void happens(Probe probe, Runnable accident) {
    ProbeItemsResource.ACCIDENTS.put(probe.id, accident);
  }

  /** Counts those of the probes that are there. */
  private int made(Probe... probes) {
    return (int)
        Stream.of(probes)
            .filter(probe ->
                !sql.select("select from probe where id = ?", row -> true, probe.id).isEmpty())
            .count();
  }

  /** An item to send. */
  private record Probe(String key, UUID id, String name) {

    Probe(String key) {
      this(key, UUID.randomUUID(), "item " + UUID.randomUUID());
    }

    String json() {
      return "{\"key\": \"%s\", \"id\": \"%s\", \"name\": \"%s\"}".formatted(key, id, name);
    }
  }
}
