package fi.koppi.referralservice.referral.clock;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.ClockRuleId;
import fi.koppi.referralservice.clockrule.Revision;
import fi.koppi.referralservice.clockrule.RuleInForce;
import fi.koppi.referralservice.clockrule.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the day on which a catch clock is escalated to the account managers. */
class CatchClockTest {

  private static final WorkingDays CALENDAR = new WorkingDays(false);

  /** Four of five working days pass, one of two, and the only one. */
  @ParameterizedTest
  @CsvSource({
    // Submitted on Monday 11.1.2027.
    "5, 2027-01-11T08:00:00+02:00, 2027-01-16T00:00:00+02:00",
    "2, 2027-01-11T08:00:00+02:00, 2027-01-13T00:00:00+02:00",
    "1, 2027-01-11T08:00:00+02:00, 2027-01-13T00:00:00+02:00",
    // Friday: the weekend is none of the days.
    "5, 2027-01-15T08:00:00+02:00, 2027-01-22T00:00:00+02:00",
    // Christmas Eve, Christmas Day and Saint Stephen's Day are none either.
    "5, 2026-12-18T08:00:00+02:00, 2026-12-29T00:00:00+02:00",
  })
  void clockIsEscalatedWhenFourFifthsOfItsDaysHavePassed(
      int days, String submitted, String escalated) {
    var clock = CatchClock.startedOrExtended(null, term(days, submitted));

    assertThat(clock.isEscalatedAt(at(escalated).minusSeconds(1))).isFalse();
    assertThat(clock.isEscalatedAt(at(escalated))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2027-01-14T12:00:00+02:00, false", "2027-01-16T12:00:00+02:00, true"})
  void clockThatWasExtendedCountsFromItsNewEnd(String now, boolean escalated) {
    var clock = CatchClock.startedOrExtended(null, term(5, "2027-01-04T08:00:00+02:00"));

    var extended = CatchClock.startedOrExtended(clock, term(5, "2027-01-11T08:00:00+02:00"));

    assertThat(extended.isEscalatedAt(at(now))).isEqualTo(escalated);
  }

  private static Term term(int days, String submitted) {
    var revision = new Revision(LocalDate.EPOCH, null, days, 80, LocalTime.of(15, 0));
    return Term.of(
        at(submitted), new RuleInForce(new ClockRuleId(new UUID(0, 1)), revision), CALENDAR);
  }

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
