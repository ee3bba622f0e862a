package fi.koppi.kit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.health.FailedRuns;
import fi.koppi.kit.health.LoggedLines;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Trigger;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimerFailuresTest {

  private final RuntimeException away =
      new IllegalStateException(new SQLException("no connection in time"));

  private final LoggedLines lines = LoggedLines.begin();
  private final TimerFailures failures = new TimerFailures(new FailedRuns());

  @AfterEach
  void end() {
    Portions.takeEach(List.of("a thing"), thing -> {});
    lines.close();
  }

  @Test
  void runWithoutItsDatabaseIsNoErrorOfItsOwn() {
    failures.log(failed(away));

    assertThat(lines.of(TimerFailures.class.getName())).isEmpty();
  }

  @Test
  void everyOtherFailureIsAnErrorWithItsTrace() {
    var cause = new IllegalStateException("a fault of ours");

    failures.log(failed(cause));
    failures.log(failed(cause));

    assertThat(lines.of(TimerFailures.class.getName()))
        .hasSize(2)
        .extracting(LogRecord::getThrown)
        .containsOnly(cause);
    assertThat(lines.of(TimerFailures.class.getName()))
        .extracting(line -> line.getLevel().getName())
        .containsOnly("ERROR");
  }

  @Test
  void roundInWhichADatabaseWasAwayDoesTheRestAndFails() {
    List<Integer> done = new ArrayList<>();

    assertThatThrownBy(() ->
            Portions.takeEach(
                0,
                after -> after < 4 ? Optional.of(after + 1) : Optional.empty(),
                number -> {
                  if (number == 1) {
                    throw away;
                  }
                  if (number == 3) {
                    throw new IllegalStateException("a fault of ours");
                  }
                  done.add(number);
                }))
        .isSameAs(away);

    assertThat(done).containsExactly(2, 4);
    assertThat(lines.startingWith("timed work failed and is passed by")).hasSize(1);
  }

  @Test
  void thingThatFailsAgainIsLoggedWhenTheFailureIsAnotherOne() {
    var refused = new IllegalStateException("a fault of ours");
    var broken = new IllegalArgumentException("another one");

    failWith(refused, refused, broken, broken, refused);

    assertThat(passedBy()).isEqualTo(3);
  }

  @Test
  void thingThatWasDoneMeanwhileIsLoggedWhenItFailsAgain() {
    var refused = new IllegalStateException("a fault of ours");

    failWith(refused);
    Portions.takeEach(List.of("a thing"), thing -> {});
    failWith(refused);

    assertThat(passedBy()).isEqualTo(2);
  }

  private static void failWith(RuntimeException... failures) {
    for (var failure : failures) {
      Portions.takeEach(
          List.of("a thing"),
          thing -> {
            throw failure;
          });
    }
  }

  private int passedBy() {
    return lines.startingWith("timed work failed and is passed by").size();
  }

  private static FailedExecution failed(Throwable cause) {
    return new FailedExecution(
        fake(ScheduledExecution.class, fake(Trigger.class, "a.Timer#run")), cause);
  }

  private static <T> T fake(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
  }
}
