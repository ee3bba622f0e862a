package fi.koppi.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FailedSignInsTest.ThreeAMinute.class)
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class FailedSignInsTest {

  public static class ThreeAMinute implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "koppi.rate-limit.failed-sign-ins-per-minute", "3",
          // A look at what tokens hang on would discard the known one whenever it comes.
          "koppi.tokens.keys-every", "off",
          "koppi.tokens.epoch-every", "off");
    }
  }

  @Test
  void addressThatTriesTokensIsStoppedAndKnownCallersAreNot() {
    var known = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);
    known.get("/v1/probes").then().statusCode(200);

    var answers =
        Stream.generate(() -> given().auth().oauth2("no.token.atall").get("/v1/probes"))
            .limit(8)
            .toList();

    assertThat(answers.getFirst().statusCode()).isEqualTo(401);
    answers
        .getLast()
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("type", is("/problems/too-many-requests"));
    known.get("/v1/probes").then().statusCode(200);
  }
}
