package fi.koppi.referralservice.answerdelay;

import static fi.koppi.referralservice.answerdelay.AnsweringCollege.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.figures.FiguresCommands;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.answerdelay.messaging.AnswerDelayFigures;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that answer delays reveal nothing about a single referral. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class AnswerDelaySecrecyTest {

  private final AnsweringCollege college = new AnsweringCollege();
  private final FiguresCommands commands;
  private final AnswerDelayFigures figures;

  AnswerDelaySecrecyTest(FiguresCommands commands, AnswerDelayFigures figures) {
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
  void collegeThatCaughtFourIsNotTold() throws SQLException {
    college.caughtSlowly(4, 1);

    commands.publish(figures, DAY);

    assertThat(college.remembered()).isEmpty();
  }

  @Test
  void fiveReferralsOfFourClientsAreTooFew() throws SQLException {
    college.caughtSlowly(3, 1);
    var client = Ids.unlinkable();
    college.caught(client, "2031-05-12T09:00", "2031-05-13T09:00");
    college.caught(client, "2031-05-12T09:00", "2031-05-13T09:00");

    commands.publish(figures, DAY);

    assertThat(college.remembered()).isEmpty();
  }

  @Test
  void serviceItselfReadsNothingFinerAcrossAuthorities() throws SQLException {
    college.caughtSlowly(4, 1);

    try (var service = Database.asService()) {
      Database.serve(service, "AUTHORITY", Ids.unlinkable());

      assertThat(Database.select(service, "select 1 from referral")).isEmpty();
      assertThat(
              Database.select(
                  service,
                  """
                  select 1 from answer_delay_figures('2031-01-01', '2031-12-31', '{2031-05-13}')
                  where provider_id = '%s'\
                  """
                      .formatted(college.id)))
          .isEmpty();
      assertThat(Database.select(service, "select 1 from referral")).isEmpty();
    }
  }
}
