package fi.koppi.referralservice.referral.word;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.referral.ReferralProblem;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.WithdrawalReason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of the word that a coach needs for a step that is the client's to decide. */
class ClientWordRuleTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-01-11");

  private final ClientWordRule optional = new ClientWordRule(false);
  private final ClientWordRule required = new ClientWordRule(true);

  static Stream<Step.ForClient> wordless() {
    return Stream.of(
        new Step.AcceptPlace(null),
        new Step.DeclinePlace(null),
        new Step.Withdraw(WithdrawalReason.CLIENT_CHANGED_MIND, null));
  }

  @ParameterizedTest
  @MethodSource("wordless")
  void stepOfTheClientNeedsTheWordWhereItIsRequired(Step.ForClient step) {
    assertThat(codes(required, step)).containsExactly("missing");
    assertThat(codes(optional, step)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DUPLICATE", "CONSENT_EXPIRED"})
  void withdrawalThatNoClientDecidesNeedsNoWord(WithdrawalReason reason) {
    assertThat(codes(required, new Step.Withdraw(reason, null))).isEmpty();
  }

  @Test
  void wordIsOfTodayAtTheLatestWhetherItIsRequiredOrNot() {
    for (var rule : List.of(optional, required)) {
      assertThat(codes(rule, accepted(TODAY))).isEmpty();
      assertThat(codes(rule, accepted(TODAY.minusYears(1)))).isEmpty();
      assertThat(codes(rule, accepted(TODAY.plusDays(1)))).containsExactly("future");
    }
  }

  private static Step.AcceptPlace accepted(LocalDate day) {
    return new Step.AcceptPlace(new ClientWord(WordChannel.PHONE, day, "coach-17"));
  }

  private static List<String> codes(ClientWordRule rule, Step.ForClient step) {
    try {
      rule.check(step, TODAY);
      return List.of();
    } catch (Refused refused) {
      assertThat(refused.type()).isEqualTo(ReferralProblem.CLIENT_WORD);
      return refused.violations().stream().map(Violation::code).toList();
    }
  }
}
