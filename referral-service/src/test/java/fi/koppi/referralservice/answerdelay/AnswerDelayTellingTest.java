package fi.koppi.referralservice.answerdelay;

import static fi.koppi.referralservice.answerdelay.AnsweringCollege.DAY;
import static fi.koppi.referralservice.answerdelay.AnsweringCollege.STATE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.figures.FiguresCommands;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.answerdelay.AnsweringCollege.Told;
import fi.koppi.referralservice.answerdelay.messaging.AnswerDelayFigures;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that answer delays are published at each change, once a day. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class AnswerDelayTellingTest {

  private final AnsweringCollege college = new AnsweringCollege();
  private final FiguresCommands commands;
  private final AnswerDelayFigures figures;

  AnswerDelayTellingTest(FiguresCommands commands, AnswerDelayFigures figures) {
    this.commands = commands;
    this.figures = figures;
  }

  @BeforeEach
  void open() throws SQLException {
    college.open();
  }

  @AfterEach
  void close() {
    college.close();
  }

  @Test
  void everyMessageIsAsTheSchemaSays() throws SQLException {
    college.caughtSlowly(7, 0);

    commands.publish(figures, DAY);

    ContractCheck.validates(STATE, college.told(1).getLast().value());
  }

  @Test
  void collegeThatFallsUnderFiveIsWithdrawnAndComesBackWithALaterVersion() throws SQLException {
    college.caught("2031-03-03T09:00", "2031-03-04T09:00");
    college.caughtSlowly(4, 1);
    commands.publish(figures, DAY);

    commands.publish(figures, DAY.plusDays(1));
    college.caughtSlowly(1, 1);
    commands.publish(figures, DAY.plusDays(2));

    var told = college.told(3);
    assertThat(told.get(1).value()).isNull();
    assertThat(Stream.of(told.getFirst(), told.getLast()).map(Told::read))
        .extracting(Told::version)
        .containsExactly(1L, 3L);
  }

  @Test
  void dayIsToldOnceWhateverHappensOnIt() throws SQLException {
    college.caughtSlowly(5, 1);
    commands.publish(figures, DAY);

    college.caughtSlowly(5, 3);
    commands.publish(figures, DAY);
    commands.publish(figures, DAY.minusDays(1));

    assertThat(college.remembered()).containsExactly("1");
  }

  @Test
  void whatHasNotChangedIsNotToldAgain() throws SQLException {
    college.caughtSlowly(5, 1);
    commands.publish(figures, DAY);

    college.caughtSlowly(2, 1);
    commands.publish(figures, DAY.plusDays(1));

    assertThat(college.remembered()).containsExactly("1");
  }

  @Test
  void replicasThatTellTheSameDayTellItTogetherOnce() throws SQLException {
    college.caughtSlowly(5, 1);

    Stream.generate(() -> CompletableFuture.runAsync(() -> commands.publish(figures, DAY)))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);
    college.caughtSlowly(5, 1);
    commands.publish(figures, DAY.plusDays(1));

    assertThat(college.told(2).stream().map(Told::read))
        .extracting(Told::version)
        .containsExactly(1L, 2L);
  }
}
