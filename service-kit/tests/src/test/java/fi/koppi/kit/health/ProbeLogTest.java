package fi.koppi.kit.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProbeLogTest {

  private static final Finding DOWN = new Finding(false, Map.of("database", "keys"));
  private final RuntimeException away =
      new IllegalStateException(new SQLException("no server", "08006"));

  private final LoggedLines lines = LoggedLines.begin();
  private final FailedRuns runs = new FailedRuns();
  private final ProbeLog log = new ProbeLog(new Check(runs), "ready");

  @AfterEach
  void end() {
    lines.close();
  }

  @Test
  void outageIsALineAtItsBeginningAndOneAtItsEnd() {
    assertThat(runs.count("timer", away)).isTrue();
    look(DOWN);
    assertThat(runs.count("timer", away)).isTrue();
    assertThat(runs.count("consumer", away)).isTrue();
    look(DOWN);
    look(Finding.of(true));
    look(Finding.of(true));

    assertThat(logged())
        .hasSize(2)
        .allMatch(line -> line.startsWith("WARN"))
        .first()
        .asString()
        .contains("health check down: group=ready check=database found={database=keys}");
    assertThat(logged().getLast())
        .contains("health check up again: group=ready check=database downSeconds=0 failedRuns=3");
  }

  @Test
  void runsThatFailBetweenTwoLooksAreALineOfTheirOwn() {
    look(Finding.of(true));
    runs.count("timer", away);
    runs.count("other", away);
    look(Finding.of(true));
    look(Finding.of(true));

    assertThat(logged())
        .singleElement()
        .asString()
        .contains("runs failed between two looks: group=ready check=database failedRuns=2")
        .contains("first: work=timer cause=IllegalStateException");
  }

  @Test
  void runThatFailsDuringALookWaitsForTheNext() {
    long beganAt = System.nanoTime();
    runs.count("timer", away);
    log.add(Finding.of(true), beganAt);
    assertThat(logged()).isEmpty();

    look(DOWN);
    look(Finding.of(true));

    assertThat(logged()).hasSize(2).last().asString().contains("failedRuns=1");
  }

  @Test
  void otherFailuresAreNotCounted() {
    assertThat(runs.count("timer", new IllegalStateException("ours"))).isFalse();
    assertThat(runs.count("timer", new IllegalStateException(new SQLException("x", "23505"))))
        .isFalse();

    assertThat(runs.take(System.nanoTime())).isEmpty();
  }

  private void look(Finding finding) {
    log.add(finding, System.nanoTime());
  }

  private List<String> logged() {
    return lines.of(Probes.class.getName()).stream().map(ProbeLogTest::text).toList();
  }

  private static String text(LogRecord line) {
    return line.getLevel() + " " + line.getMessage().formatted(line.getParameters());
  }

  private static final class Check extends ProbedCheck {

    private final FailedRuns runs;

    Check(FailedRuns runs) {
      this.runs = runs;
    }

    @Override
    public String name() {
      return "database";
    }

    @Override
    public Optional<FailedRuns.Tally> takeFailedRuns(long until) {
      return runs.take(until);
    }

    @Override
    protected Finding look() {
      return Finding.of(true);
    }
  }
}
