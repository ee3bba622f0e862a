package fi.koppi.referralservice.contact;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.referral.report.ContactChannel;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnreachableRuleTest {

  @Test
  void threeAttemptsOverTwoChannelsAreEnough() {
    assertThatCode(
            () -> UnreachableRule.check(Map.of(ContactChannel.PHONE, 2L, ContactChannel.SMS, 1L)))
        .doesNotThrowAnyException();
  }

  @Test
  void refusalSaysHowManyAttemptsAndChannelsAreMissing() {
    assertThatThrownBy(() -> UnreachableRule.check(Map.of(ContactChannel.PHONE, 2L)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("attempts: 2 of 3")
        .hasMessageContaining("channels: 1 of 2");
  }

  @Test
  void manyAttemptsOverOneChannelAreRefused() {
    assertThatThrownBy(() -> UnreachableRule.check(Map.of(ContactChannel.PHONE, 9L)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("channels: 1 of 2");
  }

  @Test
  void attemptsThroughTheCoachNeedNoSecondChannel() {
    assertThatCode(() -> UnreachableRule.check(Map.of(ContactChannel.RELAY, 3L)))
        .doesNotThrowAnyException();
  }

  @Test
  void attemptThroughTheCoachCountsAsAChannelBesideAnother() {
    assertThatCode(
            () -> UnreachableRule.check(Map.of(ContactChannel.PHONE, 2L, ContactChannel.RELAY, 1L)))
        .doesNotThrowAnyException();
  }

  @Test
  void twoAttemptsThroughTheCoachAreTooFew() {
    assertThatThrownBy(() -> UnreachableRule.check(Map.of(ContactChannel.RELAY, 2L)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("attempts: 2 of 3");
  }
}
