package fi.koppi.kit.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Calls that a unique index refuses. The test itself makes the first probe of a name, and commits
 * it once the call over REST waits for it.
 */
@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class OnceMoreTest {

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);
  private final UUID first = UUID.randomUUID();
  private final String key = UUID.randomUUID().toString();
  private final String body = MakeProbe.body(UUID.randomUUID(), "once " + first);

  @Inject Sql sql;

  @BeforeEach
  void forgetTries() {
    ProbeResource.TRIES.set(0);
  }

  @Test
  void callThatLosesARaceIsRefusedByNameAsAMomentLater() {
    var loser = whileTheFirstIsMade("/v1/probes/named");

    var later = coach.post("/v1/probes/named", body);

    loser.then().statusCode(409).body("detail", is("See /v1/probes/%s.".formatted(first)));
    assertThat(loser.<String>path("detail")).isEqualTo(later.path("detail"));
    assertThat(ProbeResource.TRIES).hasValue(3);
    assertThat(keysOfCaller()).isZero();
  }

  @Test
  void callThatLosesARaceMayBeRepeatedWithItsKey() {
    whileTheFirstIsMade("/v1/probes/named").then().statusCode(409);
    sql.update("update probe set name = ? where id = ?", "other " + first, first);

    var again = coach.post("/v1/probes/named", body, key);

    again.then().statusCode(201).header("Idempotency-Replayed", nullValue());
  }

  @Test
  void whatCollidesAgainIsAConflictAfterTwoTries() {
    sql.update(
        "insert into probe (id, name, count, version) values (?, ?, 1, 0)", first, "once " + first);

    var answer = coach.post("/v1/probes/unlooked", body, key);

    answer.then().statusCode(409).body("type", is("/problems/conflict"));
    assertThat(ProbeResource.TRIES).hasValue(2);
    assertThat(keysOfCaller()).isZero();
  }

  @Test
  void callThatIsRefusedOtherwiseIsTriedOnce() {
    coach.post("/v1/probes/named", body).then().statusCode(201);

    coach.post("/v1/probes/named", body).then().statusCode(409);

    assertThat(ProbeResource.TRIES).hasValue(2);
  }

  private Response whileTheFirstIsMade(String path) {
    var running =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              sql.update(
                  "insert into probe (id, name, count, version) values (?, ?, 1, 0)",
                  first,
                  "once " + first);
              int holder = sql.select("select pg_backend_pid()", row -> row.getInt(1)).getFirst();
              var begun = CompletableFuture.supplyAsync(() -> coach.post(path, body, key));
              Awaitility.await("the call waits for the first probe")
                  .until(() -> isWaitedFor(holder));
              return begun;
            });
    return requireNonNull(running).join();
  }

  private boolean isWaitedFor(int holder) {
    return !sql.select(
            "select from pg_locks where not granted and ? = any(pg_blocking_pids(pid))",
            row -> true,
            holder)
        .isEmpty();
  }

  private int keysOfCaller() {
    return sql.select(
            "select count(*) from idempotency_key where caller like ?",
            row -> row.getInt(1),
            coach.organisation() + "/%")
        .getFirst();
  }
}
