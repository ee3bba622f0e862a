package fi.koppi.referralservice.client.consent;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.client.ClientProblem;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTermRuleTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-01-11");

  private final ConsentTermRule rule = new ConsentTermRule("P2Y");

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-11", "2027-01-12", "2028-12-31", "2029-01-11"})
  void lastDayLiesBetweenTodayAndTwoYearsFromNow(LocalDate lastDay) {
    assertThatCode(() -> rule.check(lastDay, TODAY)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-10, CONSENT_ENDED, past",
    "2029-01-12, CONSENT_TERM, too-late",
    "2037-01-31, CONSENT_TERM, too-late",
  })
  void anotherDayIsRefusedWithItsPlace(LocalDate lastDay, ClientProblem problem, String code) {
    assertThatThrownBy(() -> rule.check(lastDay, TODAY))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              Assertions.assertThat(refused.type()).isEqualTo(problem);
              Assertions.assertThat(refused.violations())
                  .extracting(Violation::pointer, Violation::code)
                  .containsExactly(Assertions.tuple("/validUntil", code));
            });
  }

  @Test
  void twoYearsFromTheLeapDayEndOnTheTwentyEighth() {
    var leapDay = LocalDate.parse("2028-02-29");

    assertThatCode(() -> rule.check(LocalDate.parse("2030-02-28"), leapDay))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> rule.check(LocalDate.parse("2030-03-01"), leapDay))
        .isInstanceOf(Refused.class);
  }
}
