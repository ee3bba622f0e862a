package fi.koppi.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.OneASecond.class)
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class RateLimitTest {

  public static class OneASecond implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("koppi.rate-limit.per-second", "1");
    }
  }

  private final Caller caller = Caller.of(OrganisationType.AUTHORITY);

  @Test
  void answerShowsHowMuchIsLeft() {
    var answer = caller.get("/v1/probes");

    answer.then().statusCode(200).header("RateLimit-Policy", "\"client\";q=1;w=1");
    answer.then().header("RateLimit", startsWith("\"client\";r="));
  }

  @Test
  void callerWhoAsksTooOftenGetsTheTimeToWait() {
    var refused =
        Stream.generate(() -> caller.get("/v1/probes"))
            .limit(50)
            .filter(answer -> answer.statusCode() != 200)
            .findFirst();

    refused.orElseThrow().then().statusCode(429).header("Retry-After", "1");
    refused.orElseThrow().then().body("type", is("/problems/too-many-requests"));
  }

  @Test
  void oneCallersHasteIsNoOtherCallersLoss() {
    Stream.generate(() -> caller.get("/v1/probes")).limit(5).forEach(Response::statusCode);

    var other = Caller.of(OrganisationType.AUTHORITY).get("/v1/probes");

    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void oneCoachsHasteIsNoLossOfAnotherWithTheSameClient() {
    var organisation = UUID.randomUUID();
    var hasty = personOf(organisation, "coach-1");
    var calm = personOf(organisation, "coach-2");
    Stream.generate(() -> hasty.get("/v1/probes")).limit(5).forEach(Response::statusCode);

    var other = calm.get("/v1/probes");

    assertThat(other.statusCode()).isEqualTo(200);
  }

  private static Caller personOf(UUID organisation, String person) {
    return new Caller(
        organisation, Tokens.ofPerson(organisation, OrganisationType.AUTHORITY, person));
  }
}
