package fi.koppi.referralservice.client.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BanTermRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

  private final BanTermRule rule = new BanTermRule(5, 2);

  @Test
  void banMayEndToday() {
    assertThat(until(TODAY, SecurityBan.NONE).validUntil()).isEqualTo(TODAY);
  }

  @Test
  void banDoesNotEndInThePastNorBeyondTheLongestTime() {
    for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusYears(5).plusDays(1)}) {
      assertThatThrownBy(() -> until(day, SecurityBan.NONE)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void continuationOfABanWhoseLastDayHasPassedCountsFromToday() {
    var passed = new SecurityBan(true, TODAY.minusMonths(1));

    var latest = rule.apply(new BanTerm.Longest(), passed, TODAY).validUntil();

    assertThat(latest).isEqualTo(TODAY.plusYears(2));
  }

  @Test
  void continuationCountsFromTheLastDayThatIsToCome() {
    var running = new SecurityBan(true, TODAY.plusMonths(1));

    var latest = rule.apply(new BanTerm.Longest(), running, TODAY).validUntil();

    assertThat(latest).isEqualTo(TODAY.plusMonths(1).plusYears(2));
  }

  private SecurityBan until(LocalDate day, SecurityBan before) {
    return rule.apply(new BanTerm.Until(day), before, TODAY);
  }
}
