package fi.koppi.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Management;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(BrokerAwayTest.NoBroker.class)
class BrokerAwayTest {

  /** The usual servers, but where the broker should be nobody listens. */
  public static class NoBroker implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
      var settings = new HashMap<>(new Stack().start());
      settings.put("kafka.bootstrap.servers", "127.0.0.1:1");
      settings.put("koppi.outbox.patience", "2s");
      settings.put("koppi.broker.well-silence", "1s");
      return settings;
    }

    @Override
    public void stop() {
      // The servers serve the next test class too; they end with the JVM.
    }
  }

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);

  @Test
  void restIsServedAndTheServiceIsReady() {
    var id = UUID.randomUUID();

    coach.post("/v1/probes", MakeProbe.body(id, "no broker " + id)).then().statusCode(201);

    await()
        .untilAsserted(
            () -> Management.get("/health/ready").then().statusCode(200).body("status", is("UP")));
    Management.get("/health/started").then().statusCode(200).body("status", is("UP"));
    Management.get("/health/live").then().statusCode(200).body("status", is("UP"));
  }

  @Test
  void serviceIsNotWell() {
    await()
        .untilAsserted(() ->
            Management.get("/health/well")
                .then()
                .statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", hasItem("broker")));
  }

  @Test
  void absentBrokerIsAMetric() {
    await()
        .untilAsserted(() ->
            assertThat(Management.get("/metrics").asString().lines())
                .contains("koppi_health{check=\"broker\",group=\"well\"} 0.0"));
  }

  @Test
  void serviceAnswersForItsHealthAtOnce() {
    assertThat(Stream.of("live", "ready", "started", "well"))
        .allMatch(group -> Management.quickest("/health/" + group) < 1000);
  }
}
