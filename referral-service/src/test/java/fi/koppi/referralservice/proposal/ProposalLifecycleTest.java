package fi.koppi.referralservice.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.LifecycleCheck;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.intensity.Intensity;
import fi.koppi.referralservice.referral.step.Side;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalLifecycleTest {

  private static final Instant MONDAY = Instant.parse("2027-01-11T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2027-01-11");
  private static final Actor SOMEBODY =
      new Actor(new UUID(0, 1), OrganisationType.PROVIDER, "system", Set.of(Roles.COACH), "who-4");

  private final LifecycleCheck<ProposalStatus> lifecycle =
      LifecycleCheck.of(ProposalStatus.PENDING, ProposalStatus::next);

  @TestFactory
  Stream<DynamicTest> everyMove() {
    return lifecycle.everyMove((from, to) -> become(to, at(from)), Refused.class);
  }

  private static Proposal at(ProposalStatus status) {
    var proposal =
        Proposal.make(
            new ProposalId(new UUID(0, 2)),
            new ReferralId(new UUID(0, 3)),
            new ProposalTerms(ProposalKind.EXTEND, DAY, null, null, null),
            ProposalReason.PROGRESS,
            SOMEBODY,
            MONDAY,
            MONDAY);
    if (status != ProposalStatus.PENDING) {
      become(status, proposal);
    }
    return proposal;
  }

  private static void become(ProposalStatus status, Proposal proposal) {
    switch (status) {
      case ACCEPTED -> proposal.accept(Side.COACH, SOMEBODY, MONDAY);
      case REJECTED -> proposal.reject(RejectionReason.OTHER, Side.COACH, SOMEBODY, MONDAY);
      case RECALLED -> proposal.recall(Side.PROVIDER, SOMEBODY, MONDAY);
      case REPLACED -> proposal.replace(Side.PROVIDER, SOMEBODY, MONDAY);
      case PENDING ->
          throw new Refused(ProposalProblem.PROPOSAL_STATUS, "Nothing leads back to PENDING.");
    }
  }

  @Test
  void collegeDoesNotAnswerItself() {
    var proposal = at(ProposalStatus.PENDING);

    assertThatThrownBy(() -> proposal.accept(Side.PROVIDER, SOMEBODY, MONDAY))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.type()).isEqualTo(CommonProblem.FORBIDDEN));
  }

  @Test
  void coachRecallsNothing() {
    var proposal = at(ProposalStatus.PENDING);

    assertThatThrownBy(() -> proposal.recall(Side.COACH, SOMEBODY, MONDAY))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "EXTEND, 2027-02-01, , , ",
    "SHORTEN, 2027-02-01, , , ",
    "END_EARLY, 2027-02-01, , , ",
    "CHANGE_INTENSITY, , 2027-02-01, , 50",
    "PAUSE, , 2027-02-01, 2027-02-01, "
  })
  void eachKindHasItsOwnData(
      ProposalKind kind,
      @Nullable LocalDate end,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable Integer percent) {
    assertThatCode(() -> terms(kind, end, first, last, percent)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "EXTEND, , , , ",
    "EXTEND, 2027-02-01, 2027-02-01, , ",
    "SHORTEN, 2027-02-01, , , 50",
    "END_EARLY, , 2027-02-01, , ",
    "CHANGE_INTENSITY, , 2027-02-01, , ",
    "CHANGE_INTENSITY, , , , 50",
    "CHANGE_INTENSITY, , 2027-02-01, 2027-02-02, 50",
    "PAUSE, , 2027-02-01, , ",
    "PAUSE, , 2027-02-02, 2027-02-01, "
  })
  void noKindHasLessOrMore(
      ProposalKind kind,
      @Nullable LocalDate end,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable Integer percent) {
    assertThatThrownBy(() -> terms(kind, end, first, last, percent)).isInstanceOf(Refused.class);
  }

  private static ProposalTerms terms(
      ProposalKind kind,
      @Nullable LocalDate end,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable Integer percent) {
    return new ProposalTerms(kind, end, first, last, Intensity.ofEither(percent, null));
  }

  @Test
  void proposalConcernsTheFuture() {
    var terms = new ProposalTerms(ProposalKind.EXTEND, DAY, null, null, null);

    assertThatCode(() -> terms.requireFuture(DAY)).doesNotThrowAnyException();
    assertThatThrownBy(() -> terms.requireFuture(DAY.plusDays(1))).isInstanceOf(Refused.class);
  }

  @Test
  void extensionEndsLaterThanWhatIsAgreed() {
    var extended = new ProposalTerms(ProposalKind.EXTEND, DAY, null, null, null);
    var shortened = new ProposalTerms(ProposalKind.SHORTEN, DAY, null, null, null);

    assertThatCode(() -> extended.requireChanges(DAY.minusDays(1))).doesNotThrowAnyException();
    assertThatThrownBy(() -> extended.requireChanges(DAY)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> shortened.requireChanges(DAY)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.10", "2.5, 0.50", "5, 1.00"})
  void daysAWeekAreAShareOfFive(BigDecimal days, BigDecimal share) {
    assertThat(new Intensity(null, days).share()).isEqualByComparingTo(share);
  }

  @ParameterizedTest
  @CsvSource({"0, ", "101, ", ", 0", ", 0.3", ", 5.5", "50, 2", ", "})
  void intensityIsOneShareOfFullTime(@Nullable Integer percent, @Nullable BigDecimal days) {
    assertThatThrownBy(() -> new Intensity(percent, days)).isInstanceOf(Refused.class);
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
