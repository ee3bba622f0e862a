package fi.koppi.referralservice.clockrule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.ClockRuleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the terms of clocks over weekends, holidays and clock changes. */
class TermTest {

  private static final WorkingDays CALENDAR = new WorkingDays(false);

  /** The golden values of the domain, each submitted at noon. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-18, 5, 2026-12-29",
    "2026-12-18, 10, 2027-01-07",
    "2027-03-24, 5, 2027-04-02",
    "2027-04-29, 2, 2027-05-03",
    "2027-06-23, 3, 2027-06-29",
    "2026-12-03, 2, 2026-12-07",
  })
  void dueDaysAreThoseOfTheDomain(LocalDate start, int days, LocalDate due) {
    var term = term(start + "T12:00", days);

    assertThat(term.countsFrom()).isEqualTo(start);
    assertThat(term.dueDay()).isEqualTo(due);
    assertThat(term.dueAt()).isEqualTo(helsinki(due.plusDays(1) + "T00:00"));
  }

  @ParameterizedTest
  @CsvSource({
    // The last moment of the day counts, the next one doesn't.
    "2027-01-11T15:00:00, 2027-01-11, 2027-01-18",
    "2027-01-11T15:00:00.000001, 2027-01-12, 2027-01-19",
    // Friday after the cut-off, Saturday and Sunday are all Monday's.
    "2027-01-15T15:01:00, 2027-01-18, 2027-01-25",
    "2027-01-16T09:00:00, 2027-01-18, 2027-01-25",
    "2027-01-17T23:59:59, 2027-01-18, 2027-01-25",
    // Midsummer Eve is a Friday, Good Friday and Easter Monday enclose Easter.
    "2027-06-25T10:00:00, 2027-06-28, 2027-07-05",
    "2027-03-25T16:00:00, 2027-03-30, 2027-04-06",
    // Christmas Eve, and the last day of the year after the cut-off: New Year's Day is a Friday.
    "2026-12-24T08:00:00, 2026-12-28, 2027-01-05",
    "2026-12-31T15:30:00, 2027-01-04, 2027-01-12",
    // The clocks change on Sunday 28.3.2027 and 31.10.2027.
    "2027-10-29T16:00:00, 2027-11-01, 2027-11-08",
  })
  void startAfterTheCutOffOrOnNoWorkingDayIsTheNextWorkingDays(
      String start, LocalDate dayZero, LocalDate due) {
    var term = term(start, 5);

    assertThat(term.countsFrom()).isEqualTo(dayZero);
    assertThat(term.dueDay()).isEqualTo(due);
  }

  @Test
  void breachIsTheFirstInstantOfTheNextDayBeforeAndAfterTheClocksChange() {
    assertThat(term("2027-03-19T12:00", 5).dueAt()).isEqualTo("2027-03-30T21:00:00Z");
    assertThat(term("2027-03-18T12:00", 5).dueAt()).isEqualTo("2027-03-25T22:00:00Z");
    assertThat(term("2027-10-22T12:00", 5).dueAt()).isEqualTo("2027-10-29T21:00:00Z");
    assertThat(term("2027-10-25T12:00", 5).dueAt()).isEqualTo("2027-11-01T22:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "5, 2027-01-16T00:00",
    "10, 2027-01-22T00:00",
    "3, 2027-01-14T00:00",
    "2, 2027-01-13T00:00"
  })
  void warningComesAfterFourFifthsOfTheDays(int days, String warning) {
    assertThat(term("2027-01-11T12:00", days).warnsAt()).isEqualTo(helsinki(warning));
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void clockOfOneDayOrNoneHasNoWarning(int days) {
    var term = term("2027-01-11T12:00", days);

    assertThat(term.warnsAt()).isNull();
    assertThat(term.escalatesAt()).isEqualTo(term.dueAt());
    assertThat(term.dueDay()).isEqualTo(LocalDate.of(2027, 1, 11 + days));
  }

  @Test
  void referralOfTheDayBeforeChristmasEveExplainsItsDueTime() {
    var term = term("2026-12-23T16:00", 5);

    assertThat(term.days())
        .extracting(day -> day.day().getDayOfMonth() + " " + reason(day))
        .containsExactly(
            "23 AFTER_CUT_OFF",
            "24 HOLIDAY CHRISTMAS_EVE",
            "25 HOLIDAY CHRISTMAS",
            "26 HOLIDAY STEPHENS",
            "27 WEEKEND",
            "28 DAY_ZERO",
            "29 counted",
            "30 counted",
            "31 counted",
            "1 HOLIDAY NEW_YEAR",
            "2 WEEKEND",
            "3 WEEKEND",
            "4 counted",
            "5 counted");
    assertThat(term.dueAt()).isEqualTo("2027-01-05T22:00:00Z");
    assertThat(term.warnsAt()).isEqualTo("2027-01-04T22:00:00Z");
  }

  @Test
  void anyStartFindsAsManyCountedDaysAsTheRuleAllows() {
    var random = new Random(20261130);
    for (int n = 0; n < 2_000; n++) {
      int days = random.nextInt(15);
      var start = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(315_360_000));
      var revision = new Revision(LocalDate.EPOCH, null, days, 80, LocalTime.of(15, 0));

      var term = Term.of(start, new RuleInForce(RULE, revision), CALENDAR);

      assertThat(term.days().stream().filter(day -> day.leftOut() == null)).hasSize(days);
      assertThat(term.days()).extracting(CountedDay::day).isSorted().doesNotHaveDuplicates();
      assertThat(CALENDAR.isWorkingDay(term.dueDay())).isTrue();
      assertThat(CALENDAR.isWorkingDay(term.countsFrom())).isTrue();
      assertThat(term.dueAt()).isAfter(start);
    }
  }

  private static final ClockRuleId RULE = new ClockRuleId(new UUID(0, 1));

  private static String reason(CountedDay day) {
    if (day.leftOut() == null) {
      return "counted";
    }
    return day.holiday() == null ? day.leftOut().name() : day.leftOut() + " " + day.holiday();
  }

  private static Term term(String start, int days) {
    var revision = new Revision(LocalDate.EPOCH, null, days, 80, LocalTime.of(15, 0));
    return Term.of(helsinki(start), new RuleInForce(RULE, revision), CALENDAR);
  }

  private static Instant helsinki(String time) {
    return LocalDateTime.parse(time).atZone(WorkingDays.HELSINKI).toInstant();
  }
}
