package fi.koppi.referralservice.referral.clock;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.time.WorkingDays;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the day on which a catch clock is escalated to the account managers. */
class CatchRuleTest {

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
    var rule = new CatchRule(CALENDAR, days, days, 80);
    var start = at(submitted);
    var clock = CatchClock.startedOrExtended(null, start, rule.dueAt(false, start));

    var before = rule.escalationAt(at(escalated).minusSeconds(1)).covers(clock, false);
    var after = rule.escalationAt(at(escalated)).covers(clock, false);

    assertThat(before).isFalse();
    assertThat(after).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2027-01-14T12:00:00+02:00, false", "2027-01-16T12:00:00+02:00, true"})
  void clockThatWasExtendedCountsFromItsNewEnd(String now, boolean escalated) {
    var rule = new CatchRule(CALENDAR, 5, 2, 80);
    var first = at("2027-01-04T08:00:00+02:00");
    var again = at("2027-01-11T08:00:00+02:00");
    var clock = CatchClock.startedOrExtended(null, first, rule.dueAt(false, first));

    var extended = CatchClock.startedOrExtended(clock, again, rule.dueAt(false, again));

    assertThat(rule.escalationAt(at(now)).covers(extended, false)).isEqualTo(escalated);
  }

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
