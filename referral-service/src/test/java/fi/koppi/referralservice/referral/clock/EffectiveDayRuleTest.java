package fi.koppi.referralservice.referral.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.referral.ReferralProblem;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the days from which a step of training may hold. */
class EffectiveDayRuleTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-05-31");

  private final EffectiveDayRule rule = new EffectiveDayRule("P3M");

  /** Three months before the last of May is the last of February. */
  @ParameterizedTest
  @CsvSource({"2027-05-31,", "2027-02-28,", "2027-04-12, 2027-04-12", "2027-04-13, 2027-04-12"})
  void dayFromTheLastStepToTodayIsTaken(LocalDate day, LocalDate last) {
    assertThatCode(() -> rule.check(day, Optional.ofNullable(last), TODAY))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-06-01, , future",
    "2027-02-27, , too-early",
    "2027-04-11, 2027-04-12, before-last-step"
  })
  void otherDayIsRefusedAndTheProblemTellsWhy(LocalDate day, LocalDate last, String code) {
    var refused =
        catchThrowableOfType(
            Refused.class, () -> rule.check(day, Optional.ofNullable(last), TODAY));

    assertThat(refused.type()).isEqualTo(ReferralProblem.EFFECTIVE_DAY);
    assertThat(refused.violations()).extracting(Violation::code).containsExactly(code);
  }

  @Test
  void reachBackIsConfiguration() {
    assertThatCode(() ->
            new EffectiveDayRule("P1Y")
                .check(LocalDate.parse("2026-05-31"), Optional.empty(), TODAY))
        .doesNotThrowAnyException();
  }
}
