package fi.koppi.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Management;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ObservationTest.JsonLog.class)
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class ObservationTest {

  private static final Path LOG = Path.of("target", "observation-test.log");

  public static class JsonLog implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.log.file.enabled", "true",
          "quarkus.log.file.json.enabled", "true",
          "quarkus.log.file.path", LOG.toString());
    }
  }

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);
  private final UUID id = UUID.randomUUID();

  @Test
  void logLinesOfARequestCarryItsCorrelation() {
    var correlation = UUID.randomUUID().toString();

    coach.request().header("Koppi-Correlation-Id", correlation).get("/v1/probes/" + id);

    await().until(() -> log().stream().anyMatch(line -> line.contains(correlation)));
    var line =
        log().stream().filter(found -> found.contains(correlation)).findFirst().orElseThrow();
    assertThat(JsonPath.from(line).getString("mdc.correlationId")).isEqualTo(correlation);
    assertThat(JsonPath.from(line).getString("level")).isEqualTo("INFO");
  }

  @Test
  void whatCallersSendIsNeverLogged() {
    var secret = "Aino " + id;
    var body = MakeProbe.body(UUID.randomUUID(), secret);
    coach.post("/v1/probes", body).then().statusCode(201);
    coach.post("/v1/probes", MakeProbe.body(UUID.randomUUID(), secret)).then().statusCode(409);
    coach
        .post("/v1/probes", body.replace("\"count\"", "\"" + secret + "\""))
        .then()
        .statusCode(400);
    coach.post("/v1/probes", body.replace("}", secret)).then().statusCode(400);
    coach.post("/v1/probes", body.replace("1}", "\"" + secret + "\"}")).then().statusCode(400);
    coach.request().queryParam("day", secret).get("/v1/probes").then().statusCode(400);
    coach.request().queryParam("cursor", secret).get("/v1/probes").then().statusCode(400);
    coach.request().header("Koppi-Acting-Person", secret).get("/v1/probes/who");
    coach.request().header("Koppi-Correlation-Id", secret).get("/v1/probes/" + id);

    var end = UUID.randomUUID().toString();
    coach.request().header("Koppi-Correlation-Id", end).get("/v1/probes/" + id);

    await().until(() -> log().stream().anyMatch(line -> line.contains(end)));
    assertThat(log()).noneMatch(line -> line.contains(secret));
  }

  @Test
  void metricsNameAddressesAndNoIds() {
    coach.get("/v1/probes/" + id).then().statusCode(404);
    coach.get("/v1/nowhere/" + id).then().statusCode(404);

    // A request is counted after its answer has left.
    var metrics =
        await()
            .until(
                () -> Management.get("/metrics").then().statusCode(200).extract().asString(),
                text -> text.contains("/v1/probes/{id}"));
    assertThat(metrics).doesNotContain(id.toString());
  }

  @Test
  void metricsShowHowFarEachConsumerIs() {
    await()
        .untilAsserted(() -> {
          var metrics = Management.get("/metrics").then().statusCode(200).extract().asString();

          assertThat(metrics.lines())
              .anyMatch(line ->
                  line.startsWith("kafka_consumer_fetch_manager_records_lag_max{")
                      && line.contains("client_id=\"consumer-probe\""));
        });
  }

  @Test
  void healthNamesWhatItChecked() {
    var well =
        await().until(() -> Management.get("/health/well"), answer -> answer.statusCode() == 200);
    var ready = Management.get("/health/ready");

    ready.then().statusCode(200).body("status", is("UP")).body("checks.name", hasItem("database"));
    well.then()
        .body("status", is("UP"))
        .body("checks.name", hasItems("outbox", "broker", "issuer", "consumer-lag"));
  }

  private static List<String> log() {
    try {
      return Files.readAllLines(LOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
