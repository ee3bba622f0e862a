package fi.koppi.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(DoorTest.ShortPatience.class)
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class DoorTest {

  public static class ShortPatience implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("koppi.body-patience", "1s");
    }
  }

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);

  @Test
  void locationNeverNamesTheHostThatTheCallerSent() {
    var id = UUID.randomUUID();

    var made =
        coach
            .request()
            .header("Host", "evil.example")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType("application/json")
            .body(MakeProbe.body(id, "host " + id))
            .post("/v1/probes");

    made.then().statusCode(201).header("Location", is("/v1/probes/" + id));
  }

  @Test
  void noBrowserGuessesTheTypeOfAnAnswer() {
    coach.get("/v1/probes").then().header("X-Content-Type-Options", is("nosniff"));
    given().get("/nowhere").then().statusCode(404).header("X-Content-Type-Options", is("nosniff"));
  }

  @Test
  void addressThatIsTooLongIsAProblem() {
    given()
        .get("/v1/probes?prefix=" + "x".repeat(17_000))
        .then()
        .statusCode(414)
        .contentType("application/problem+json")
        .header("X-Content-Type-Options", is("nosniff"))
        .body("type", is("/problems/address-too-long"));
  }

  @Test
  void headersThatAreTooLargeAreAProblem() {
    given()
        .header("Koppi-Strange", "x".repeat(21_000))
        .get("/v1/probes")
        .then()
        .statusCode(431)
        .contentType("application/problem+json")
        .body("type", is("/problems/headers-too-large"));
  }

  @Test
  void bodyBeyondEveryLimitIsAProblem() throws Exception {
    var answer =
        answerTo("POST /v1/probes HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONSENSE\r\n\r\n", "GET /v1/probes HTTP/1.1\r\nHo st: a\r\n\r\n"})
  void whatIsNoHttpIsAnsweredByTheServerAlone(String request) throws Exception {
    var answer = answerTo(request);

    assertThat(answer).containsPattern("^HTTP/1\\.[01] 400 Bad Request\r\n").endsWith("\r\n\r\n");
  }

  @Test
  void requestWhoseBodyDoesNotComeIsCut() throws Exception {
    var answer =
        answerTo(
            "POST /v1/probes HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n"
                    .formatted(coach.token())
                + "Content-Type: application/json\r\nIdempotency-Key: %s\r\n"
                    .formatted(UUID.randomUUID())
                + "Content-Length: 100\r\n\r\n{\"id\":");

    assertThat(answer).doesNotContain("HTTP/1.1 2");
  }

  /** Sends bytes as they are, and returns what comes until the server closes the connection. */
  private static String answerTo(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      // Below the server's own timeout for reading, which would also cut what does not come.
      socket.setSoTimeout(9_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
