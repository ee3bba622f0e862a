package fi.koppi.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fi.koppi.kit.health.LoggedLines;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Management;
import fi.koppi.kit.testing.outage.Cable;
import fi.koppi.kit.testing.outage.CableStack;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DatabaseAwayTest.ShortPatience.class)
@WithTestResource(Identity.class)
@WithTestResource(CableStack.class)
class DatabaseAwayTest {

  public static class ShortPatience implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.acquisition-timeout", "1s");
    }
  }

  private static final String PROBES = "fi.koppi.kit.health.Probes";

  /** The runs of timers that have failed. */
  @ApplicationScoped
  public static class FailedTimers {

    private final AtomicInteger runs = new AtomicInteger();

    void count(@Observes FailedExecution failed) {
      runs.incrementAndGet();
    }

    int runs() {
      return runs.get();
    }
  }

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);
  private final UUID id = UUID.randomUUID();

  @SuppressWarnings("NullAway.Init") // the test resource sets it
  Cable cable;

  @Inject
  @SuppressWarnings("NullAway.Init") // Quarkus sets it
  FailedTimers timers;

  @SuppressWarnings("NullAway.Init") // begins before each test
  private LoggedLines lines;

  @BeforeEach
  void pullTheCable() {
    coach.get("/v1/probes").then().statusCode(200);
    lines = LoggedLines.begin();
    cable.pull();
  }

  @AfterEach
  void plugTheCableIn() {
    lines.close();
    cable.plugIn();
    await().until(() -> coach.get("/v1/probes").statusCode() == 200);
  }

  @Test
  void callerIsAskedToComeBack() {
    var read = coach.get("/v1/probes");
    var written = coach.post("/v1/probes", MakeProbe.body(id, "cut off " + id));

    read.then().statusCode(503).body("type", is("/problems/unavailable"));
    written.then().statusCode(503).body("type", is("/problems/unavailable"));
  }

  @Test
  void writeThatFailedTakesEffectWhenRepeated() {
    var body = MakeProbe.body(id, "repeated " + id);
    var key = UUID.randomUUID().toString();
    coach.post("/v1/probes", body, key).then().statusCode(503);

    cable.plugIn();

    await().until(() -> coach.post("/v1/probes", body, key).statusCode() == 201);
    assertThat(coach.get("/v1/probes?prefix=repeated " + id).jsonPath().getList("items"))
        .hasSize(1);
  }

  @Test
  void serviceIsAliveButNotReady() {
    await()
        .untilAsserted(() ->
            Management.get("/health/ready")
                .then()
                .statusCode(503)
                .body("status", is("DOWN"))
                .body("checks.data.database", hasItem("default")));

    Management.get("/health/live").then().statusCode(200).body("status", is("UP"));
    Management.get("/health/started").then().statusCode(200).body("status", is("UP"));
  }

  @Test
  void timersThatFailMeanwhileAreOneLineAtTheEnd() {
    int before = timers.runs();
    await().until(() -> timers.runs() >= before + 3);
    await().until(() -> !aboutTheDatabase("health check down").isEmpty());

    cable.plugIn();

    await().until(() -> !aboutTheDatabase("health check up again").isEmpty());
    assertThat(aboutTheDatabase("health check down")).hasSize(1);
    assertThat(aboutTheDatabase("health check up again"))
        .singleElement()
        .asString()
        .matches(".* downSeconds=\\d+ failedRuns=([3-9]|\\d{2,})");
    assertThat(lines.startingWith("timed work failed")).isEmpty();
    assertThat(lines.startingWith("Error occurred while executing task")).isEmpty();
  }

  private List<String> aboutTheDatabase(String text) {
    return lines.of(PROBES).stream()
        .filter(line -> line.getLevel().intValue() == Level.WARNING.intValue())
        .map(DatabaseAwayTest::text)
        .filter(line -> line.startsWith(text) && line.contains(" check=database "))
        .toList();
  }

  /** Returns the text of a line, into which the log may not have put the values yet. */
  private static String text(LogRecord line) {
    var values = line.getParameters();
    return values == null ? line.getMessage() : line.getMessage().formatted(values);
  }

  @Test
  void serviceAnswersForItsHealthAtOnce() {
    assertThat(Stream.of("live", "ready", "started", "well"))
        .allMatch(group -> Management.quickest("/health/" + group) < 1000);
  }
}
