package fi.koppi.referralservice.referral;

import static fi.koppi.referralservice.referral.ReferralBuilder.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.testing.LifecycleCheck;
import fi.koppi.referralservice.referral.step.Move;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.Side;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReferralLifecycleTest {

  private final LifecycleCheck<ReferralStatus> lifecycle =
      LifecycleCheck.of(ReferralStatus.DRAFT, ReferralStatus::next);

  @TestFactory
  Stream<DynamicTest> everyStepIsTakenFromTheStatusesOfTheTableOnly() {
    return Arrays.stream(StepType.values())
        .flatMap(step -> Arrays.stream(ReferralStatus.values()).map(from -> oneTry(from, step)));
  }

  private static DynamicTest oneTry(ReferralStatus from, StepType step) {
    var referral = aReferral().at(from).build();
    var before = referral.history().size();
    var move = StepTable.find(from, step);
    var by = step.side() == Side.COACH ? ReferralBuilder.COACH : ReferralBuilder.ADMISSIONS;
    return DynamicTest.dynamicTest(
        step + " from " + from,
        () -> {
          var taken = isTaken(referral, step, by);

          assertThat(taken).isEqualTo(move.isPresent());
          assertThat(referral.allows(step) && !taken).isFalse();
          assertThat(referral.status()).isEqualTo(move.map(Move::to).orElse(from));
          assertThat(referral.history().stream().skip(before).map(StatusChange::status))
              .isEqualTo(move.map(ReferralLifecycleTest::statuses).orElse(List.of()));
        });
  }

  private static List<ReferralStatus> statuses(Move move) {
    return move.implied() == null
        ? List.of(move.to())
        : List.of(StepTable.target(move.implied()), move.to());
  }

  private static boolean isTaken(Referral referral, StepType step, Actor by) {
    try {
      ReferralBuilder.take(referral, step, by);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  @TestFactory
  Stream<DynamicTest> noStepIsTakenByTheOtherSide() {
    return StepTable.moves().stream()
        .map(move ->
            DynamicTest.dynamicTest(
                move.step() + " from " + move.from(),
                () -> {
                  var referral = aReferral().at(move.from()).build();
                  var other =
                      move.step().side() == Side.COACH
                          ? ReferralBuilder.ADMISSIONS
                          : ReferralBuilder.COACH;

                  var taken = isTaken(referral, move.step(), other);

                  assertThat(taken).isFalse();
                  assertThat(referral.status()).isEqualTo(move.from());
                }));
  }

  @Test
  void everyStepHasItsTypeAndEveryTypeItsStep() {
    var steps =
        Stream.of(Step.class, Step.Plain.class)
            .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
            .filter(Class::isRecord)
            .map(Class::getSimpleName);

    assertThat(steps)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(StepType.values()).map(ReferralLifecycleTest::recordName).toList());
  }

  private static String recordName(StepType type) {
    return Arrays.stream(type.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** Compares statuses with DOMAIN.md, so that a mistake in the table itself is noticed. */
  @Test
  void nextIsWhatTheDomainDraws() {
    assertThat(ReferralStatus.SUBMITTED.next())
        .containsExactlyInAnyOrder(
            ReferralStatus.RECEIVED, ReferralStatus.RETURNED, ReferralStatus.WITHDRAWN);
    assertThat(ReferralStatus.UNREACHABLE.next())
        .containsExactlyInAnyOrder(
            ReferralStatus.CAUGHT,
            ReferralStatus.RETURNED,
            ReferralStatus.WITHDRAWN,
            ReferralStatus.CLOSED);
    assertThat(ReferralStatus.REDIRECTED.next()).isEmpty();
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
