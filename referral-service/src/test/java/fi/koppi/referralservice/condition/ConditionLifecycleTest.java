package fi.koppi.referralservice.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.LifecycleCheck;
import fi.koppi.referralservice.ConditionId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.step.ConditionCode;
import fi.koppi.referralservice.referral.step.OfferedCondition;
import fi.koppi.referralservice.referral.step.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConditionLifecycleTest {

  private static final Instant MONDAY = Instant.parse("2027-01-11T08:00:00Z");
  private static final Actor ADMISSIONS =
      new Actor(
          new UUID(0, 1), OrganisationType.PROVIDER, "system", Set.of(Roles.ADMISSIONS), "adm-4");

  private final LifecycleCheck<ConditionStatus> lifecycle =
      LifecycleCheck.of(ConditionStatus.PENDING, ConditionStatus::next);

  @TestFactory
  Stream<DynamicTest> everyMove() {
    return lifecycle.everyMove((from, to) -> become(to, at(from)), Refused.class);
  }

  private static Condition at(ConditionStatus status) {
    var condition =
        Condition.set(
            new ConditionId(new UUID(0, 2)),
            new ReferralId(new UUID(0, 3)),
            ConditionCode.INTERVIEW,
            null,
            null,
            MONDAY);
    if (status != ConditionStatus.PENDING) {
      become(status, condition);
    }
    return condition;
  }

  private static void become(ConditionStatus status, Condition condition) {
    switch (status) {
      case MET -> condition.settle(ConditionResult.MET, ADMISSIONS, MONDAY);
      case WAIVED -> condition.settle(ConditionResult.WAIVED, ADMISSIONS, MONDAY);
      case NOT_MET -> condition.settle(ConditionResult.NOT_MET, ADMISSIONS, MONDAY);
      case LAPSED -> condition.lapse(MONDAY);
      case PENDING ->
          throw new Refused(ConditionProblem.CONDITION_STATUS, "Nothing leads back to PENDING.");
    }
  }

  @Test
  void whatIsNotMetIsStillOpen() {
    assertThat(Stream.of(ConditionStatus.values()).filter(ConditionStatus::isOpen))
        .containsExactly(ConditionStatus.PENDING, ConditionStatus.NOT_MET);
  }

  @Test
  void offerHasOneConditionOfEachCode() {
    var interview = new OfferedCondition(ConditionCode.INTERVIEW, null, null);
    var conditions = List.of(interview, interview);

    assertThatThrownBy(() -> new Step.Offer(conditions)).isInstanceOf(Refused.class);
  }

  @Test
  void conditionThatIsOnNoListNeedsAText() {
    assertThatThrownBy(() -> new OfferedCondition(ConditionCode.OTHER, null, null))
        .isInstanceOf(Refused.class);
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
