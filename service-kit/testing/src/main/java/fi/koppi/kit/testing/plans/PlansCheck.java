package fi.koppi.kit.testing.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * The check that no statement costs more as the tables grow. It fills the tables of the service
 * with generated rows, calls every operation, consumer and timer, fills them to four times as many,
 * calls all of it again, and compares the rows and pages that each statement touched, as PostgreSQL
 * logged them for the service's own user. Time is not measured.
 *
 * <p>A service extends it by a {@code @QuarkusTest} with {@link PlansProfile}, a script {@code
 * src/test/resources/plans/fill.sql} that makes the rows from {@code ${from}} to {@code ${to}}, one
 * {@code fill-NAME.sql} for each further database, and a round of calls. All figures are written to
 * {@code target/plans.md}.
 */
public abstract class PlansCheck {

  private final int few;
  private final int many;
  private static final Path SCRIPTS = Path.of("src", "test", "resources", "plans");
  private static final Path REPORT = Path.of("target", "plans.md");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /**
   * Timers of the kit that ask no database, or one of whose statements the check knows by others.
   */
  private static final Set<String> WITHOUT_STATEMENTS =
      Set.of(
          "TokenWatch#lookAtKeys", // asks the issuer
          "OutboxPump#look"); // looks at the outbox, whose statements the events of calls show

  private final Set<String> idle = new TreeSet<>();

  protected PlansCheck() {
    this(10_000);
  }

  /**
   * Prepares the check for a service with large rows, which compares this number of rows with four
   * times as many.
   */
  protected PlansCheck(int few) {
    this.few = few;
    this.many = 4 * few;
  }

  /** Calls each operation and sends each event that the service consumes. */
  protected abstract void callEverything() throws Exception;

  /** Returns the values for the names in the script, such as {@code ${authority}}. */
  protected abstract Map<String, String> namesInScript();

  /**
   * Returns the reasons for which statements may touch more as tables grow, by a part of the
   * statement's text.
   */
  protected abstract Map<String, String> mayGrow();

  /** Returns the reasons for which the round does not call an operation, by the operation's id. */
  protected abstract Map<String, String> notCalled();

  @Test
  void noStatementTouchesMoreAsTablesGrow() throws Exception {
    CalledOperations operations = new CalledOperations();
    List<Growth> growths;
    try (PlanLog log = new PlanLog()) {
      fill(1, few);
      List<Plan> before = plansOfARound(log, operations);
      fill(few + 1, many);
      List<Plan> after = plansOfARound(log, operations);
      growths = Growth.between(before, after).toList();
    }
    report(growths);

    var softly = new SoftAssertions();
    softly
        .assertThat(operations.uncalled())
        .as("operations that the round doesn't call well, or that it calls and needn't excuse")
        .isEqualTo(new TreeSet<>(notCalled().keySet()));
    softly
        .assertThat(idle)
        .as("consumers that the round sends no event, and timers that issue no statement in it")
        .isEmpty();
    softly
        .assertThat(growing(growths))
        .as("statements that touch more among %d rows than among %d", many, few)
        .isEmpty();
    softly
        .assertThat(excusesNotNeeded(growths))
        .as("statements that may grow and do not: take them off the list")
        .isEmpty();
    softly.assertAll();
  }

  private void fill(int from, int to) throws IOException, SQLException {
    for (var script : PlanStack.scripts().entrySet()) {
      String text = Files.readString(SCRIPTS.resolve(script.getKey()));
      PlanLog.run(script.getValue(), List.of(withNames(text, from, to), "vacuum analyze"));
    }
  }

  private String withNames(String text, int from, int to) {
    Map<String, String> names = new TreeMap<>(namesInScript());
    names.put("from", String.valueOf(from));
    names.put("to", String.valueOf(to));
    String script = text;
    for (var name : names.entrySet()) {
      script = script.replace("${" + name.getKey() + "}", name.getValue());
    }
    return script;
  }

  // A timer may announce hundreds of events at once; what the relay makes of them depends on its
  // own timing, and is measured with the events of single calls.
  private List<Plan> plansOfARound(PlanLog log, CalledOperations operations) throws Exception {
    long start = log.end();
    Consumers consumers = new Consumers(log);
    List<Filter> filters = RestAssured.filters();
    RestAssured.filters(operations);
    try {
      callEverything();
    } finally {
      RestAssured.replaceFiltersWith(new ArrayList<>(filters));
    }
    idle.addAll(consumers.idle(PATIENCE));
    awaitRelay(log);
    List<Plan> plans = new ArrayList<>(log.since(start));
    try (Timers timers = new Timers()) {
      for (String timer : timers.names()) {
        List<Plan> own = plansOf(log, () -> timers.run(timer));
        if (own.isEmpty() && !WITHOUT_STATEMENTS.contains(timer)) {
          idle.add(timer);
        }
        plans.addAll(own);
      }
    }
    plans.addAll(plansOf(log, () -> awaitRelay(log)));
    return plans;
  }

  private static List<Plan> plansOf(PlanLog log, Runnable work) throws SQLException {
    long start = log.end();
    work.run();
    return log.since(start).stream().filter(plan -> !plan.statement().contains("outbox")).toList();
  }

  private static void awaitRelay(PlanLog log) {
    Awaitility.await("the relay")
        .atMost(PATIENCE)
        .until(() -> log.one("select count(*) from outbox").equals("0"));
  }

  private List<String> growing(List<Growth> growths) {
    return growths.stream()
        .filter(Growth::grows)
        .filter(growth -> mayGrow().keySet().stream().noneMatch(growth.statement()::contains))
        .map(growth -> growth.figures() + ": " + growth.statement())
        .toList();
  }

  private Set<String> excusesNotNeeded(List<Growth> growths) {
    Set<String> needless = new TreeSet<>(mayGrow().keySet());
    growths.stream()
        .filter(Growth::touchesMore)
        .forEach(growth -> needless.removeIf(growth.statement()::contains));
    return needless;
  }

  private void report(List<Growth> growths) throws IOException {
    assertThat(growths).as("the plans that PostgreSQL logged").isNotEmpty();
    StringBuilder table =
        new StringBuilder(
            "| Rows among %d | among %d | Pages | | Grows | Statement |\n|---|---|---|---|---|---|\n"
                .formatted(few, many));
    growths.forEach(growth ->
        table.append(
            "| %d | %d | %d | %d | %s | `%s` |\n"
                .formatted(
                    growth.before().rows(),
                    growth.after().rows(),
                    growth.before().buffers(),
                    growth.after().buffers(),
                    growth.grows() ? "yes" : "",
                    growth.statement())));
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, table);
  }
}
