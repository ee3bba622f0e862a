package fi.koppi.referralservice.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Management;
import fi.koppi.kit.testing.outage.Cable;
import fi.koppi.kit.testing.outage.CableStack;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tests the service while the database of the keys of clients is away, and the other one is not.
 */
@QuarkusTest
@TestProfile(KeysAwayTest.ShortPatience.class)
@WithTestResource(Identity.class)
@WithTestResource(
    value = CableStack.class,
    initArgs = @ResourceArg(name = "database", value = "keys"))
class KeysAwayTest {

  public static class ShortPatience implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.keys.jdbc.acquisition-timeout", "1s");
    }
  }

  private final Office office = Office.open();
  private String client = "";

  @SuppressWarnings("NullAway.Init") // the test resource sets it
  Cable cable;

  @BeforeEach
  void pullTheCable() {
    client = office.register(Office.form("a-1"));
    office.read(client).then().statusCode(200);
    cable.pull();
  }

  @AfterEach
  void plugTheCableIn() {
    cable.plugIn();
    await().until(() -> office.read(client).statusCode() == 200);
  }

  @Test
  void serviceIsNotReadySaysWhichDatabaseIsAwayAndComesBack() {
    await()
        .untilAsserted(() ->
            Management.get("/health/ready")
                .then()
                .statusCode(503)
                .body("checks.data.database", hasItem("keys")));
    Management.get("/health/live").then().statusCode(200);
    Management.get("/health/started").then().statusCode(200);

    cable.plugIn();

    await()
        .untilAsserted(
            () -> Management.get("/health/ready").then().statusCode(200).body("status", is("UP")));
  }

  @Test
  void serviceAnswersForItsHealthAtOnce() {
    assertThat(Stream.of("live", "ready", "started", "well"))
        .allMatch(group -> Management.quickest("/health/" + group) < 1000);
  }

  @Test
  void whoReadsAClientIsAskedToComeBack() {
    office.read(client).then().statusCode(503).body("type", is("/problems/unavailable"));
  }
}
