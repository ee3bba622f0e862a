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
import fi.koppi.kit.testing.outage.Cable;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Tests a service whose broker accepts connections and answers none, and which comes back last. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@WithTestResource(Identity.class)
@WithTestResource(HangingBroker.class)
class BrokerHangingTest {

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);

  @SuppressWarnings("NullAway.Init") // the test resource sets it
  Cable cable;

  @Test
  @Order(1)
  void restIsServedAndTheServiceIsReady() {
    var id = UUID.randomUUID();

    coach.post("/v1/probes", MakeProbe.body(id, "hangs " + id)).then().statusCode(201);

    for (var group : new String[] {"ready", "started", "live"}) {
      Management.get("/health/" + group).then().statusCode(200).body("status", is("UP"));
    }
  }

  @Test
  @Order(2)
  void serviceAnswersForItsHealthAtOnce() {
    assertThat(Stream.of("live", "ready", "started", "well"))
        .allMatch(group -> Management.quickest("/health/" + group) < 1000);
  }

  @Test
  @Order(3)
  void serviceIsNotWellUntilTheBrokerAnswers() {
    await()
        .untilAsserted(() ->
            Management.get("/health/well")
                .then()
                .statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", hasItem("broker")));

    cable.plugIn();

    await()
        .untilAsserted(() ->
            Management.get("/health/well")
                .then()
                .body("checks.findAll { it.status == 'UP' }.name", hasItem("broker")));
  }
}
