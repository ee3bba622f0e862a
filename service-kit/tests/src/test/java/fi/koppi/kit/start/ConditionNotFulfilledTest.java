package fi.koppi.kit.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

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
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ConditionNotFulfilledTest.WithoutItsKey.class)
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class ConditionNotFulfilledTest {

  // Another run of the tests writes another file.
  private static final Path LOG =
      Path.of("target", "condition-test-%d.log".formatted(ProcessHandle.current().pid()));

  public static class WithoutItsKey implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "koppi.probe.condition", "false",
          "quarkus.log.file.enabled", "true",
          "quarkus.log.file.path", LOG.toString());
    }
  }

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);

  @Inject ProbeCondition condition;

  @Test
  void serviceServesNobodyAndHealthSaysWhy() throws IOException {
    Management.get("/health/ready")
        .then()
        .statusCode(503)
        .body("checks.data.waitingFor", hasItem("the key of the probe"));
    coach.get("/v1/probes").then().statusCode(503);

    condition.fulfil();

    await().until(() -> Management.get("/health/ready").statusCode() == 200);
    coach.get("/v1/probes").then().statusCode(200);
    assertThat(Files.readAllLines(LOG))
        .filteredOn(line -> line.contains("start waits"))
        .singleElement()
        .asString()
        .contains("WARN", "the key of the probe");
  }
}
