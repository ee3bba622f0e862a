package fi.koppi.referralservice.answerdelay;

import static fi.koppi.referralservice.answerdelay.AnsweringCollege.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.figures.FiguresCommands;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.answerdelay.AnsweringCollege.Told;
import fi.koppi.referralservice.answerdelay.messaging.AnswerDelayFigures;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which referrals count for a college's answer delay, and how. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class AnswerDelayFiguresTest {

  private final AnsweringCollege college = new AnsweringCollege();
  private final FiguresCommands commands;
  private final AnswerDelayFigures figures;

  AnswerDelayFiguresTest(FiguresCommands commands, AnswerDelayFigures figures) {
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
  void collegeThatCaughtFiveIsToldWithTheNinetyDaysBefore() throws SQLException {
    for (var day = 12; day <= 16; day++) {
      college.caught("2031-05-12T09:00", "2031-05-%dT15:00".formatted(day));
    }

    commands.publish(figures, DAY);

    assertThat(Told.read(college.told(1).getLast()))
        .isEqualTo(
            new Told(college.id, 1, 2, 4, 5, LocalDate.of(2031, 3, 4), LocalDate.of(2031, 6, 1)));
  }

  @Test
  void medianAndNineInTenAreRanksAndReferralsAreInFives() throws SQLException {
    for (var days = 0; days < 13; days++) {
      college.caughtSlowly(1, days);
    }

    commands.publish(figures, DAY);

    assertThat(Told.read(college.told(1).getLast()))
        .extracting(Told::medianWorkingDays, Told::p90WorkingDays, Told::referrals)
        .containsExactly(6, 11, 10);
  }

  @ParameterizedTest(name = "{0} to {1} are {2} working days")
  @CsvSource({
    "2026-12-18T09:00, 2026-12-29T09:00, 5",
    "2026-12-18T09:00, 2027-01-07T09:00, 10",
    "2027-03-24T09:00, 2027-04-02T09:00, 5",
    "2027-06-23T09:00, 2027-06-29T09:00, 3",
    "2026-12-03T23:59, 2026-12-07T00:01, 2",
    "2026-11-20T08:00, 2026-11-20T16:00, 0",
    "2026-11-20T08:00, 2026-11-22T16:00, 0",
    "2026-11-21T08:00, 2026-11-23T08:00, 1",
    "2026-10-22T23:59, 2026-10-23T00:01, 1",
    "2026-10-25T02:30, 2026-10-26T00:30, 1",
    "2020-01-01T09:00, 2027-01-07T09:00, 561",
  })
  void delayIsCountedInFinnishWorkingDays(String submitted, String caught, int days)
      throws SQLException {
    for (var i = 0; i < 5; i++) {
      college.caught(submitted, caught);
    }

    commands.publish(figures, LocalDate.parse(caught.substring(0, 10)).plusDays(1));

    assertThat(Told.read(college.told(1).getLast()).medianWorkingDays()).isEqualTo(days);
  }

  @Test
  void whatWasReturnedCountsFromTheSubmissionThatWasCaught() throws SQLException {
    for (var i = 0; i < 5; i++) {
      var referral = college.caught("2031-05-12T09:00", "2031-05-21T09:00");
      college.step(referral, 1, "RETURNED", "2031-05-13T09:00");
      college.step(referral, 2, "SUBMITTED", "2031-05-19T09:00");
      college.step(referral, 3, "RETURNED", "2031-05-26T09:00");
      college.step(referral, 4, "SUBMITTED", "2031-05-27T09:00");
    }

    commands.publish(figures, DAY);

    assertThat(Told.read(college.told(1).getLast()).medianWorkingDays()).isEqualTo(2);
  }

  @Test
  void whatWasRefusedOrWaitsStillDoesNotCount() throws SQLException {
    college.caughtSlowly(4, 1);
    college.refused("2031-05-12T09:00");

    commands.publish(figures, DAY);

    assertThat(college.remembered()).isEmpty();
  }

  @Test
  void whatIsCaughtOnTheDayItselfWaitsForTheNext() throws SQLException {
    for (var i = 0; i < 5; i++) {
      college.caught("2031-05-30T09:00", "2031-06-02T00:00");
    }

    commands.publish(figures, DAY);
    var onTheDay = college.remembered();
    commands.publish(figures, DAY.plusDays(1));

    assertThat(onTheDay).isEmpty();
    assertThat(college.remembered()).containsExactly("1");
  }
}
