package fi.koppi.referralservice.referral;

import static fi.koppi.referralservice.referral.ReferralBuilder.aReferral;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.ProblemType;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.LifecycleCheck;
import fi.koppi.referralservice.referral.report.ReportedStatus;
import fi.koppi.referralservice.referral.step.Move;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.Side;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import fi.koppi.referralservice.referral.step.ViewEffect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

class ReferralLifecycleTest {

  private static final String HEADING =
      """
      | step | taken by | from | to | offering | seat | clock | college's view |
      |---|---|---|---|---|---|---|---|
      """;
  private static final Pattern STEPS =
      Pattern.compile(Pattern.quote(HEADING.lines().findFirst().orElseThrow()) + "\n(\\|.*\n)*");

  private static final List<Actor> EVERYBODY =
      List.of(
          ReferralBuilder.COACH,
          ReferralBuilder.ADMISSIONS,
          ReferralBuilder.actor(
              new UUID(0, 1), OrganisationType.AUTHORITY, Roles.COACH, "coach-of-another"),
          ReferralBuilder.actor(
              new UUID(0, 2), OrganisationType.PROVIDER, Roles.ADMISSIONS, "adm-of-another"));

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
    var by = actorOn(step.side());
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

  private static Actor actorOn(Side side) {
    return side == Side.COACH ? ReferralBuilder.COACH : ReferralBuilder.ADMISSIONS;
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

  /** Tries every step from every status by everybody, and counts what was tried. */
  @Test
  void everybodyTakesTheStepsOfTheTableAndIsRefusedEachOtherByItsProblem(TestReporter reporter) {
    var legal = 0;
    var refused = 0;
    for (var from : ReferralStatus.values()) {
      for (var step : StepType.values()) {
        for (var by : EVERYBODY) {
          var referral = aReferral().at(from).build();
          var problem = problemOf(referral, step, by);

          assertThat(refusal(referral, step, by))
              .as("%s from %s by %s", step, from, by.organisation())
              .isEqualTo(problem);
          legal += problem.isEmpty() ? 1 : 0;
          refused += problem.isEmpty() ? 0 : 1;
        }
      }
    }
    reporter.publishEntry("matrix", "%d legal, %d refused".formatted(legal, refused));

    assertThat(legal).isEqualTo(StepTable.moves().size());
  }

  /** Returns the problem by which a step is refused, from the table and who is who alone. */
  private static Optional<ProblemType> problemOf(Referral referral, StepType step, Actor by) {
    var knows =
        by.equals(ReferralBuilder.COACH)
            || (by.equals(ReferralBuilder.ADMISSIONS) && isSeen(referral));
    if (!knows) {
      return Optional.of(CommonProblem.NOT_FOUND);
    }
    if (!by.equals(actorOn(step.side()))) {
      return Optional.of(CommonProblem.FORBIDDEN);
    }
    return StepTable.find(referral.status(), step).isPresent()
        ? Optional.empty()
        : Optional.of(ReferralProblem.REFERRAL_STATUS);
  }

  /** Returns whether the referral was ever in a status that only submitted ones have. */
  private static boolean isSeen(Referral referral) {
    return referral.history().stream()
        .anyMatch(change -> change.status() == ReferralStatus.SUBMITTED);
  }

  private static Optional<ProblemType> refusal(Referral referral, StepType step, Actor by) {
    try {
      ReferralBuilder.take(referral, step, by);
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.type());
    }
  }

  /** A step that must not be known by its status alone is known by itself. */
  @Test
  void historyTellsTheStepThatLedToEachStatus() {
    var referral =
        aReferral()
            .at(ReferralStatus.ENROLLED)
            .then(StepType.RESCIND, StepType.OFFER, StepType.REFUSE)
            .build();

    assertThat(referral.history().reversed().stream().limit(4).map(StatusChange::step))
        .containsExactly(StepType.REFUSE, StepType.OFFER, StepType.RESCIND, StepType.ENROL);
    assertThat(referral.hasTaken(StepType.RESCIND)).isTrue();
  }

  @Test
  void impliedStepStandsInTheHistoryAsItself() {
    var referral = aReferral().at(ReferralStatus.SUBMITTED).then(StepType.CATCH).build();

    assertThat(referral.history())
        .extracting(StatusChange::step)
        .containsExactly(null, StepType.SUBMIT, StepType.RECEIVE, StepType.CATCH);
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
                      move.side() == Side.COACH
                          ? ReferralBuilder.ADMISSIONS
                          : ReferralBuilder.COACH;

                  var taken = isTaken(referral, move.step(), other);

                  assertThat(taken).isFalse();
                  assertThat(referral.status()).isEqualTo(move.from());
                }));
  }

  @Test
  void everyStepHasItsTypeAndEveryTypeItsStep() {
    var steps = records(Step.class).distinct().map(Class::getSimpleName);

    assertThat(steps)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(StepType.values()).map(ReferralLifecycleTest::recordName).toList());
  }

  private static Stream<Class<?>> records(Class<?> steps) {
    return steps.isRecord()
        ? Stream.of(steps)
        : Arrays.stream(steps.getPermittedSubclasses()).flatMap(ReferralLifecycleTest::records);
  }

  @Test
  void everyStepHasOneSideAndLeadsToOneStatus() {
    var rows =
        StepTable.moves().stream().collect(groupingBy(Move::step, toUnmodifiableList())).values();

    assertThat(rows)
        .allSatisfy(moves -> {
          assertThat(moves).extracting(Move::side).containsOnly(moves.getFirst().side());
          assertThat(moves).extracting(Move::to).containsOnly(moves.getFirst().to());
        });
  }

  @Test
  void stepsThatKoppiTakesItselfAreThoseThatNoCallerCanAskFor() {
    var automatic = records(Step.Automatic.class).map(Class::getSimpleName);

    assertThat(StepTable.moves().stream().filter(Move::automatic).map(Move::step).distinct())
        .extracting(ReferralLifecycleTest::recordName)
        .containsExactlyInAnyOrderElementsOf(automatic.toList());
    assertThat(ReportedStatus.values())
        .extracting(reported -> recordName(reported.step()))
        .doesNotContainAnyElementsOf(
            records(Step.Automatic.class).map(Class::getSimpleName).toList());
  }

  @TestFactory
  Stream<DynamicTest> collegeKnowsAReferralFromTheStepOnThatOpensItsView() {
    return StepTable.moves().stream()
        .map(move ->
            DynamicTest.dynamicTest(
                move.step() + " from " + move.from(),
                () -> {
                  var referral = aReferral().at(move.from()).build();
                  var known = referral.sideOf(ReferralBuilder.ADMISSIONS).isPresent();

                  ReferralBuilder.take(referral, move.step(), actorOn(move.side()));

                  assertThat(referral.sideOf(ReferralBuilder.ADMISSIONS).isPresent())
                      .isEqualTo(known || move.view() == ViewEffect.OPEN);
                }));
  }

  /** Compares with what the college has been told so far, which the table must not change. */
  @Test
  void collegeSeesNoClientOnceItsPartHasEnded() {
    assertThat(ReferralStatus.values())
        .filteredOn(ReferralStatus::closesView)
        .containsExactlyInAnyOrder(
            ReferralStatus.REDIRECTED,
            ReferralStatus.REFUSED,
            ReferralStatus.WITHDRAWN,
            ReferralStatus.CLOSED);
    assertThat(StepTable.moves())
        .filteredOn(move -> move.view() == ViewEffect.END)
        .extracting(Move::step)
        .containsOnly(StepType.WITHDRAW, StepType.STOP_SHARING);
  }

  private static String recordName(StepType type) {
    return Arrays.stream(type.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** {@code ./koppi contracts} writes the list anew. */
  @Test
  void readmeListsTheSteps() throws IOException {
    var readme = Path.of("README.md");
    var text = Files.readString(readme);
    if ("refresh".equals(System.getProperty("koppi.contracts"))) {
      text = STEPS.matcher(text).replaceFirst(Matcher.quoteReplacement(listOfSteps()));
      Files.writeString(readme, text);
    }

    assertThat(text).contains(listOfSteps());
  }

  private static String listOfSteps() {
    Map<Move, List<String>> rows = new LinkedHashMap<>();
    StepTable.moves()
        .forEach(move ->
            rows.computeIfAbsent(withoutSource(move), any -> new ArrayList<>())
                .add(move.from().name()));
    var lines = new StringBuilder(HEADING);
    rows.forEach((move, sources) -> lines.append(line(move, String.join(", ", sources))));
    return lines.toString();
  }

  private static String line(Move move, String sources) {
    return "| %s%s | %s | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            move.step(),
            move.implied() == null ? "" : " with " + move.implied(),
            move.automatic() ? "Koppi for " + move.side() : move.side(),
            sources,
            move.to(),
            shown(move.offering()),
            shown(move.seat()),
            shown(move.clock()),
            shown(move.view()));
  }

  private static String shown(Enum<?> effect) {
    return effect.name().equals("NONE") ? "" : effect.name();
  }

  /** Returns what a move does, from whatever status; rows that do the same are shown as one. */
  private static Move withoutSource(Move move) {
    return new Move(
        ReferralStatus.DRAFT,
        move.step(),
        move.side(),
        move.automatic(),
        move.to(),
        move.implied(),
        move.offering(),
        move.seat(),
        move.clock(),
        move.view());
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
