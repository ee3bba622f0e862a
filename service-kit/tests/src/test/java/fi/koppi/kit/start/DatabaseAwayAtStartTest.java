package fi.koppi.kit.start;

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
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DatabaseAwayAtStartTest.ShortPatience.class)
@WithTestResource(Identity.class)
@WithTestResource(PulledCableStack.class)
class DatabaseAwayAtStartTest {

  public static class ShortPatience implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.acquisition-timeout", "1s");
    }
  }

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);

  @SuppressWarnings("NullAway.Init") // the test resource sets it
  Cable cable;

  @Test
  void serviceWaitsForTheDatabaseAndThenWorks() {
    Management.get("/health/live").then().statusCode(200);
    Management.get("/health/started")
        .then()
        .statusCode(503)
        .body("checks.data.waitingFor", hasItem("the database"));
    Management.get("/health/ready").then().statusCode(503);
    coach.get("/v1/probes").then().statusCode(503).body("type", is("/problems/unavailable"));
    assertThat(Management.quickest("/health/ready")).isLessThan(1000);

    cable.plugIn();

    await().until(() -> Management.get("/health/ready").statusCode() == 200);
    Management.get("/health/started").then().statusCode(200);
    coach.get("/v1/probes").then().statusCode(200);
  }
}
