package fi.koppi.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Stack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RememberedTokensTest.LooksByHand.class)
@WithTestResource(IssuerStack.class)
@WithTestResource(Stack.class)
class RememberedTokensTest {

  public static class LooksByHand implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.oidc.token.forced-jwk-refresh-interval", "0s",
          "koppi.tokens.keys-every", "off",
          "koppi.tokens.epoch-every", "off");
    }
  }

  @Inject VerifiedTokens verified;
  @Inject TokenWatch watch;
  @Inject Sql sql;
  @Inject MeterRegistry metrics;

  @SuppressWarnings("NullAway.Init") // the test resource fills it in
  Issuer issuer;

  @BeforeEach
  void beginWithOneKey() {
    issuer.publish("first");
    watch.lookAtKeys();
    watch.lookAtEpoch();
  }

  @Test
  void tokenIsVerifiedOnce() {
    var token = issuer.token("first");

    assertThat(call(token)).isEqualTo(200);
    double hits = gets("hit");
    double misses = gets("miss");

    assertThat(call(token)).isEqualTo(200);
    assertThat(gets("hit")).isEqualTo(hits + 1);
    assertThat(gets("miss")).isEqualTo(misses);
  }

  @Test
  void tokenOfAKeyThatIsGoneIsRefusedOnceTheKeysWereLookedAt() {
    var token = issuer.token("first");
    assertThat(call(token)).isEqualTo(200);
    issuer.publish("second");
    assertThat(call(token)).isEqualTo(200);

    watch.lookAtKeys();

    assertThat(call(token)).isEqualTo(401);
    assertThat(call(issuer.token("second"))).isEqualTo(200);
  }

  @Test
  void tokensAreRememberedWhileTheKeysStayAsTheyAre() {
    var token = issuer.token("first");
    assertThat(call(token)).isEqualTo(200);
    double hits = gets("hit");

    watch.lookAtKeys();

    assertThat(call(token)).isEqualTo(200);
    assertThat(gets("hit")).isEqualTo(hits + 1);
  }

  @Test
  void tokenOfANewKeyIsAcceptedBeforeTheKeysAreLookedAt() {
    issuer.publish("first", "third");

    assertThat(call(issuer.token("third"))).isEqualTo(200);
  }

  @Test
  void operatorsWishIsFulfilledAtOnceWhereItIsHeard() {
    var token = issuer.token("first");
    assertThat(call(token)).isEqualTo(200);
    long epoch = epoch();

    int answer = discard(admin());

    assertThat(answer).isEqualTo(204);
    assertThat(verified.find(TokenDigest.of(token))).isNull();
    assertThat(epoch()).isEqualTo(epoch + 1);
    assertThat(call(token)).isEqualTo(200);
  }

  @Test
  void operatorsWishReachesTheReplicasThatDidNotHearIt() {
    var token = issuer.token("first");
    assertThat(call(token)).isEqualTo(200);
    issuer.publish("fourth");
    sql.update("update token_epoch set epoch = epoch + 1");

    watch.lookAtEpoch();

    assertThat(call(token)).isEqualTo(401);
  }

  @Test
  void onlyThePlatformsAdministratorsMayDiscardTokens() {
    assertThat(discard(issuer.token("first"))).isEqualTo(403);
  }

  @Test
  void anotherSignatureUnderTheSameClaimsIsRefused() {
    var token = issuer.token("first");
    assertThat(call(token)).isEqualTo(200);
    int signature = token.lastIndexOf('.') + 1;
    var foreign = issuer.token("first");
    var forged = token.substring(0, signature) + foreign.substring(foreign.lastIndexOf('.') + 1);

    assertThat(call(forged)).isEqualTo(401);
    assertThat(call(forged)).isEqualTo(401);
  }

  @Test
  void refusedTokenIsNotRemembered() {
    var token = issuer.token("first", Roles.COACH, "another-service", Duration.ofHours(1));
    long size = verified.size();

    assertThat(call(token)).isEqualTo(401);

    assertThat(verified.size()).isEqualTo(size);
    assertThat(call(token)).isEqualTo(401);
  }

  @Test
  void rememberedTokenIsRefusedWhenItHasExpired() {
    var token = issuer.token("first", Roles.COACH, "koppi", Duration.ofSeconds(5));
    assertThat(call(token)).isEqualTo(200);
    assertThat(verified.find(TokenDigest.of(token))).isNotNull();

    await().until(() -> call(token) == 401);
  }

  @Test
  void whatACallSaysIsNotRememberedWithTheToken() {
    var token = issuer.token("first");

    assertThat(person(token, "coach-1")).isEqualTo("\"coach-1\"");
    assertThat(person(token, "coach-2")).isEqualTo("\"coach-2\"");
  }

  @Test
  void rolesOfOneTokenAreNotThoseOfAnother() {
    var coach = issuer.token("first");
    assertThat(call(admin())).isEqualTo(200);
    assertThat(call(coach)).isEqualTo(200);

    assertThat(discard(coach)).isEqualTo(403);
    assertThat(discard(admin())).isEqualTo(204);
  }

  private static int call(String token) {
    return given().auth().oauth2(token).get("/v1/probes").statusCode();
  }

  private static String person(String token, String person) {
    return given()
        .auth()
        .oauth2(token)
        .header(CurrentActor.ACTING_PERSON, person)
        .get("/v1/probes/who")
        .asString();
  }

  private static int discard(String token) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/v1/operations/verified-tokens/discard")
        .statusCode();
  }

  private String admin() {
    return issuer.token("first", Roles.PLATFORM_ADMIN);
  }

  private long epoch() {
    return sql.select("select epoch from token_epoch", row -> row.getLong("epoch")).getFirst();
  }

  private double gets(String result) {
    return metrics
        .get("cache.gets")
        .tags("cache", "verified-tokens", "result", result)
        .functionCounter()
        .count();
  }
}
