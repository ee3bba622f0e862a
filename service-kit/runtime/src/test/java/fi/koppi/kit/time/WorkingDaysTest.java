package fi.koppi.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  private static final boolean SATURDAYS_COUNT = true;

  private final WorkingDays calendar = new WorkingDays(!SATURDAYS_COUNT);

  @ParameterizedTest(name = "{0} + {1} working days = {2}")
  @CsvSource({
    "2026-12-18,  5, 2026-12-29",
    "2026-12-18, 10, 2027-01-07",
    "2027-03-24,  5, 2027-04-02",
    "2027-04-29,  2, 2027-05-03",
    "2027-06-23,  3, 2027-06-29",
    "2026-12-03,  2, 2026-12-07",
    "2026-12-23,  1, 2026-12-28",
    "2026-12-24,  1, 2026-12-28",
    "2026-10-23,  1, 2026-10-26",
    "2026-10-25,  1, 2026-10-26",
    "2027-03-28,  1, 2027-03-30",
    "2026-11-02,  0, 2026-11-02",
    "2026-12-24,  0, 2026-12-28",
  })
  void periodExcludesItsFirstDayAndHolidays(LocalDate start, int days, LocalDate last) {
    assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-01",
        "2027-01-06",
        "2027-03-26",
        "2027-03-29",
        "2028-05-01",
        "2027-05-06",
        "2027-06-25",
        "2027-12-06",
        "2026-12-24",
        "2026-12-25",
        "2028-12-26",
        "2026-11-07",
        "2026-11-08"
      })
  void holidaysAndWeekendsAreNoWorkingDays(LocalDate date) {
    assertThat(calendar.isWorkingDay(date)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-05",
        "2027-03-25",
        "2027-04-30",
        "2027-06-24",
        "2026-12-23",
        "2026-12-31"
      })
  void eveOfAHolidayIsAWorkingDay(LocalDate date) {
    assertThat(calendar.isWorkingDay(date)).isTrue();
  }

  @ParameterizedTest(name = "{0} + {1} working days with Saturdays = {2}")
  @CsvSource({
    "2026-11-06, 1, 2026-11-07",
    "2026-11-13, 2, 2026-11-16",
    "2026-12-24, 1, 2026-12-28",
    "2027-06-24, 1, 2027-06-28",
  })
  void saturdaysCountWhereConfiguredButNeverHolidays(LocalDate start, int days, LocalDate last) {
    WorkingDays withSaturdays = new WorkingDays(SATURDAYS_COUNT);

    assertThat(withSaturdays.plusWorkingDays(start, days)).isEqualTo(last);
  }

  @Test
  void workingDaysOfAPeriodLeaveOutChristmas() {
    var around = calendar.between(LocalDate.parse("2026-12-23"), LocalDate.parse("2026-12-28"));

    assertThat(around)
        .containsExactly(LocalDate.parse("2026-12-23"), LocalDate.parse("2026-12-28"));
  }

  @ParameterizedTest(name = "{0} + {1} months = {2}")
  @CsvSource({
    "2026-11-30,  3, 2027-03-01",
    "2026-08-31,  6, 2027-03-01",
    "2027-02-01,  3, 2027-05-03",
    "2026-09-24,  3, 2026-12-28",
    "2026-11-02, 12, 2027-11-02",
  })
  void monthsEndOnTheSameDayOrTheNextWeekday(LocalDate start, int months, LocalDate last) {
    assertThat(calendar.plusMonths(start, months)).isEqualTo(last);
  }

  @ParameterizedTest(name = "{0} + {1} working days is over at {2}")
  @CsvSource({
    "2027-03-24T08:00:00Z, 1, 2027-03-25T22:00:00Z",
    "2027-03-25T08:00:00Z, 1, 2027-03-30T21:00:00Z",
    "2027-03-30T21:30:00Z, 1, 2027-04-01T21:00:00Z",
    "2026-10-22T08:00:00Z, 1, 2026-10-23T21:00:00Z",
    "2026-10-23T08:00:00Z, 1, 2026-10-26T22:00:00Z",
    "2026-10-25T00:30:00Z, 1, 2026-10-26T22:00:00Z",
    "2026-12-23T21:59:59Z, 0, 2026-12-23T22:00:00Z",
    "2026-12-23T22:00:00Z, 0, 2026-12-28T22:00:00Z",
  })
  void deadlineIsTheMidnightInHelsinkiAfterTheLastDay(Instant start, int days, Instant deadline) {
    assertThat(calendar.deadline(start, days)).isEqualTo(deadline);
  }

  @Test
  void periodsAreNotCountedBackward() {
    assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.parse("2026-11-02"), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("forward only");
  }
}
