package fi.koppi.referralservice.referral;

import static fi.koppi.referralservice.referral.ReferralBuilder.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReferralLifecycleTest {

  private final LifecycleCheck<ReferralStatus> lifecycle =
      LifecycleCheck.of(ReferralStatus.DRAFT, ReferralStatus::next);

  @TestFactory
  Stream<DynamicTest> everyTransitionIsAllowedFromTheRightStatusesOnly() {
    return Arrays.stream(Transition.values())
        .flatMap(transition ->
            Arrays.stream(ReferralStatus.values())
                .filter(from -> from != ReferralStatus.REDIRECTED)
                .map(from -> oneTry(from, transition)));
  }

  private static DynamicTest oneTry(ReferralStatus from, Transition transition) {
    var referral = aReferral().at(from).build();
    var before = referral.history().size();
    return DynamicTest.dynamicTest(
        transition + " from " + from,
        () -> {
          var allowed = referral.allows(transition);

          var taken = isTaken(referral, transition);

          assertThat(taken).isEqualTo(allowed);
          assertThat(referral.history().size() > before).isEqualTo(allowed);
          assertThat(referral.status()).isEqualTo(allowed ? transition.target() : from);
        });
  }

  private static boolean isTaken(Referral referral, Transition transition) {
    var reason = transition.reasons().isEmpty() ? null : transition.reasons().getFirst();
    var by = transition.party() == Party.COACH ? ReferralBuilder.COACH : ReferralBuilder.ADMISSIONS;
    try {
      referral.take(transition, reason, by, ReferralBuilder.MONDAY);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  @Test
  void everyStatusIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void readmeDrawsTheMachine() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }
}
