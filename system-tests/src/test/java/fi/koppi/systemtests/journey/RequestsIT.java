package fi.koppi.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.RawCall;
import fi.koppi.systemtests.RawCall.Answer;
import fi.koppi.systemtests.SuiteExtension;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that requests with a mistake are refused, with an answer that helps to correct it. */
@ExtendWith(SuiteExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RequestsIT {

  private static final String AUTHORITY = "porvoo-employment";

  private final Suite suite;
  private final Scene scene;
  private final UUID referral;

  RequestsIT(Suite suite) {
    this.suite = suite;
    this.scene = new Scene(suite);
    this.referral = scene.held(scene.offering(1));
  }

  @AfterAll
  void close() {
    scene.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog-service", "partner-service", "referral-service"})
  void callWithoutATokenIsUnauthenticatedEverywhere(String service) {
    var answer = RawCall.to(suite, service, "/v1/operations/dead-letters").get();

    assertProblem(answer, 401, "/problems/unauthenticated");
  }

  @Test
  void callWithATokenThatNobodyIssuedIsUnauthenticated() {
    var call = readReferral().with("Authorization", "Bearer nobody.issued.this");

    var answer = call.get();

    assertProblem(answer, 401, "/problems/unauthenticated");
  }

  @Test
  void callWithAnotherRoleIsForbidden() {
    var answer = readReferral().as("careeria-admission").get();

    assertProblem(answer, 403, "/problems/forbidden");
  }

  @Test
  void referralOfAnotherAuthorityIsNotFound() {
    var answer = readReferral().as("tampere-employment").get();

    assertProblem(answer, 404, "/problems/not-found");
  }

  @Test
  void writeFromAStaleVersionIsRefused() {
    var answer = withdraw().with("If-Match", "\"0\"").post(reason());

    assertProblem(answer, 412, "/problems/stale-version");
  }

  @Test
  void writeThatNamesNoVersionIsRefused() {
    var answer = withdraw().post(reason());

    assertProblem(answer, 428, "/problems/if-match-required");
  }

  @Test
  void repeatedRequestIsAnsweredAsTheFirstWas() {
    String key = UUID.randomUUID().toString();
    String client = client("toisto-" + key);
    var first = register(key).post(client);

    var again = register(key).post(client);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again).isEqualTo(first);
  }

  @Test
  void otherRequestUnderTheSameKeyIsRefused() {
    String key = UUID.randomUUID().toString();
    register(key).post(client("eka-" + key));

    var answer = register(key).post(client("toka-" + key));

    assertProblem(answer, 422, "/problems/idempotency-key-reused");
  }

  @Test
  void unknownFieldIsPointedOut() {
    String body = client("liikaa").replaceFirst("\\{", "{\"shoeSize\": 42, ");

    var answer = register(UUID.randomUUID().toString()).post(body);

    assertProblem(answer, 400, "/problems/malformed-request");
    assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo("/shoeSize");
    assertThat(answer.json().at("/violations/0/code").asText()).isEqualTo("unknown-field");
  }

  @Test
  void brokenJsonIsPointedOut() {
    var answer = register(UUID.randomUUID().toString()).post("{\"givenName\": \"Aino\",,}");

    assertProblem(answer, 400, "/problems/malformed-request");
  }

  private static void assertProblem(Answer answer, int status, String type) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.mediaType()).startsWith("application/problem+json");
    assertThat(answer.problem()).isEqualTo(type);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("title").asText()).isNotBlank();
    assertThat(answer.json().path("detail").asText()).isNotBlank();
    assertThat(answer.text()).doesNotContain("Exception", "fi.koppi", "java.", "jakarta.");
  }

  private RawCall readReferral() {
    return RawCall.to(suite, Scene.SERVICE, "/v1/referrals/" + referral)
        .with("Koppi-Acting-Person", "coach-17");
  }

  private RawCall withdraw() {
    return write("/v1/referrals/" + referral + "/withdraw", UUID.randomUUID().toString());
  }

  private RawCall register(String key) {
    return write("/v1/clients", key);
  }

  private RawCall write(String path, String key) {
    return RawCall.to(suite, Scene.SERVICE, path)
        .as(AUTHORITY)
        .with("Idempotency-Key", key)
        .with("Koppi-Acting-Person", "coach-17");
  }

  private static String reason() {
    return "{\"reason\": \"CLIENT_CHANGED_MIND\"}";
  }

  private static String client(String reference) {
    return """
    {"externalReference": "%s", "givenName": "Aino", "familyName": "Esimerkki",
     "languages": ["fi"], "contactMode": "DIRECT"}\
    """
        .formatted(reference);
  }
}
