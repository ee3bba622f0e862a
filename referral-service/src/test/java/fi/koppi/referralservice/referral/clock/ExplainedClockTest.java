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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of how a clock stands, with the referral of 23 December at 16:00. */
class ExplainedClockTest {

  private static final Instant SUBMITTED = Instant.parse("2026-12-23T14:00:00Z");
  private static final Term TERM = term(5);
  private static final CatchClock CLOCK = CatchClock.startedOrExtended(null, TERM);

  @ParameterizedTest
  @CsvSource({
    "2026-12-23T14:00:00Z, RUNNING",
    "2027-01-04T21:59:59Z, RUNNING",
    "2027-01-04T22:00:00Z, WARNING",
    "2027-01-05T21:59:59Z, WARNING",
    "2027-01-05T22:00:00Z, BREACHED",
  })
  void clockThatRunsWarnsAndIsBreached(Instant now, ClockState state) {
    var explained = ExplainedClock.of(CLOCK, true, TERM, now);

    assertThat(explained.state()).isEqualTo(state);
    assertThat(explained.dueDay()).isEqualTo("2027-01-05");
    assertThat(explained.warnsAt()).isEqualTo("2027-01-04T22:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({"2027-01-05T21:59:59Z, MET", "2027-01-05T22:00:00Z, MISSED"})
  void clockThatHasStoppedWasMetOrMissed(Instant caught, ClockState state) {
    var explained =
        ExplainedClock.of(CLOCK.stop(caught), false, TERM, caught.plusSeconds(1_000_000));

    assertThat(explained.state()).isEqualTo(state);
  }

  @Test
  void clockOfAReferralThatWentAwayWithoutACatchHasEnded() {
    assertThat(ExplainedClock.of(CLOCK, false, TERM, SUBMITTED).state())
        .isEqualTo(ClockState.ENDED);
  }

  @Test
  void clockOfOneDayHasNoWarningBeforeItsEnd() {
    var term = term(1);
    var explained =
        ExplainedClock.of(CatchClock.startedOrExtended(null, term), true, term, SUBMITTED);

    assertThat(explained.warnsAt()).isNull();
  }

  private static Term term(int days) {
    var revision = new Revision(LocalDate.EPOCH, null, days, 80, LocalTime.of(15, 0));
    var rule = new RuleInForce(new ClockRuleId(new UUID(0, 1)), revision);
    return Term.of(SUBMITTED, rule, new WorkingDays(false));
  }
}
