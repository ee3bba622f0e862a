package fi.koppi.referralservice.referral;

import static fi.koppi.referralservice.referral.ReferralBuilder.ADMISSIONS;
import static fi.koppi.referralservice.referral.ReferralBuilder.CATCH_DUE;
import static fi.koppi.referralservice.referral.ReferralBuilder.COACH;
import static fi.koppi.referralservice.referral.ReferralBuilder.MONDAY;
import static fi.koppi.referralservice.referral.ReferralBuilder.aReferral;
import static fi.koppi.referralservice.referral.ReferralBuilder.actor;
import static fi.koppi.referralservice.referral.ReferralBuilder.toCatch;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.ProblemType;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.clock.CatchClock;
import fi.koppi.referralservice.referral.clock.TermBasis;
import fi.koppi.referralservice.referral.outcome.Outcome;
import fi.koppi.referralservice.referral.outcome.OutcomeFinding;
import fi.koppi.referralservice.referral.outcome.OutcomeType;
import fi.koppi.referralservice.referral.report.ReportedStatus;
import fi.koppi.referralservice.referral.step.InterruptionReason;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.RefusalReason;
import fi.koppi.referralservice.referral.step.RescissionReason;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReferralTest {

  @Test
  void catchingBeforeTheDueTimeMeetsTheClock() {
    var referral = aReferral().submitted().build();

    referral.take(new Step.Catch(), ADMISSIONS, CATCH_DUE.minusMillis(1));

    assertThat(requireNonNull(referral.catchClock()).met()).isTrue();
  }

  @Test
  void catchingAtTheDueTimeIsTooLate() {
    var referral = aReferral().submitted().build();

    referral.take(new Step.Catch(), ADMISSIONS, CATCH_DUE);

    assertThat(requireNonNull(referral.catchClock()).met()).isFalse();
  }

  @Test
  void clockOfAReferralThatIsSubmittedAgainKeepsItsStart() {
    var referral = aReferral().submitted().then(StepType.RETURN).build();
    var again = MONDAY.plus(Duration.ofDays(2));

    referral.submit(new Submission.Cleared(toCatch(again)), COACH, again);

    assertThat(referral.catchClock())
        .isEqualTo(
            new CatchClock(
                MONDAY,
                toCatch(again).dueAt(),
                toCatch(again).warnsAt(),
                null,
                new TermBasis(
                    toCatch(again).rule().rule(),
                    toCatch(again).rule().revision().validFrom(),
                    again,
                    toCatch(again).countsFrom())));
  }

  @Test
  void catchingAReferralThatWasNeverFetchedProvesItsReceipt() {
    var referral = aReferral().submitted().build();

    referral.take(new Step.Catch(), ADMISSIONS, MONDAY);

    assertThat(referral.history())
        .extracting(StatusChange::status)
        .containsExactly(
            ReferralStatus.DRAFT,
            ReferralStatus.SUBMITTED,
            ReferralStatus.RECEIVED,
            ReferralStatus.CAUGHT);
  }

  @Test
  void historyTellsWhoDidWhatWhenAndWhy() {
    var referral = aReferral().submitted().build();

    referral.take(new Step.Refuse(RefusalReason.NO_CAPACITY), ADMISSIONS, MONDAY);

    assertThat(referral.history().getLast())
        .isEqualTo(
            new StatusChange(
                ReferralStatus.REFUSED,
                MONDAY,
                new OrganisationId(ADMISSIONS.organisation()),
                "adm-4",
                "NO_CAPACITY",
                StepType.REFUSE,
                null));
  }

  @Test
  void reportedRefusalNeedsAReasonOfItsList() {
    assertRefused(
        ReferralProblem.REFERRAL_REASON,
        () -> ReportedStatus.REFUSED.requestedStep("MISSING_INFO", List.of(), null));
    assertRefused(
        ReferralProblem.REFERRAL_REASON,
        () -> ReportedStatus.REFUSED.requestedStep(null, List.of(), null));
  }

  @Test
  void offerThatIsTakenBackNeedsAReasonOfItsList() {
    assertThat(ReportedStatus.RESCINDED.requestedStep("OTHER_OFFERING", List.of(), null))
        .contains(new Step.Rescind(RescissionReason.OTHER_OFFERING));
    assertRefused(
        ReferralProblem.REFERRAL_REASON,
        () -> ReportedStatus.RESCINDED.requestedStep("LANGUAGE_LEVEL", List.of(), null));
  }

  @Test
  void reportedCatchTakesNoReason() {
    assertRefused(
        ReferralProblem.REFERRAL_REASON,
        () -> ReportedStatus.CAUGHT.requestedStep("MISSING_INFO", List.of(), null));
  }

  @Test
  void reportedStepOfTrainingHoldsFromADayAndNoOtherStepDoes() {
    var day = LocalDate.parse("2027-01-04");

    assertThat(ReportedStatus.STARTED.requestedStep(null, List.of(), day))
        .contains(new Step.Start(day));
    assertThat(ReportedStatus.INTERRUPTED.requestedStep("ILLNESS", List.of(), day))
        .contains(new Step.Interrupt(InterruptionReason.ILLNESS, day));
    assertRefused(
        ReferralProblem.EFFECTIVE_DAY,
        () -> ReportedStatus.CAUGHT.requestedStep(null, List.of(), day));
    assertRefused(
        ReferralProblem.EFFECTIVE_DAY,
        () -> ReportedStatus.ENROLLED.requestedStep(null, List.of(), day));
  }

  /** The night is over in Finland, not in UTC. */
  @Test
  void stepOfTrainingHoldsFromTodayInFinlandWhereNoDayIsNamed() {
    var referral = aReferral().at(ReferralStatus.ENROLLED).build();

    referral.take(new Step.Start(null), ADMISSIONS, Instant.parse("2027-01-31T22:30:00Z"));

    assertThat(referral.lastEffectiveDay()).contains(LocalDate.parse("2027-02-01"));
    assertThat(referral.history())
        .extracting(StatusChange::effectiveOn)
        .filteredOn(it -> it != null)
        .hasSize(1);
  }

  @Test
  void coachCannotCatch() {
    var referral = aReferral().submitted().build();

    assertRefused(CommonProblem.FORBIDDEN, () -> referral.take(new Step.Catch(), COACH, MONDAY));
  }

  @Test
  void collegeCannotAcceptForTheClient() {
    var referral = aReferral().submitted().then(StepType.CATCH, StepType.OFFER).build();

    assertRefused(
        CommonProblem.FORBIDDEN,
        () -> ReferralBuilder.take(referral, StepType.ACCEPT_PLACE, ADMISSIONS));
  }

  @Test
  void otherCollegeDoesNotKnowTheReferral() {
    var referral = aReferral().submitted().build();
    var other = actor(new UUID(0, 1), OrganisationType.PROVIDER, Roles.ADMISSIONS, "adm-9");

    assertRefused(CommonProblem.NOT_FOUND, () -> referral.take(new Step.Catch(), other, MONDAY));
  }

  @Test
  void collegeDoesNotKnowADraft() {
    var referral = aReferral().build();

    assertRefused(
        CommonProblem.NOT_FOUND, () -> referral.take(new Step.Receive(), ADMISSIONS, MONDAY));
  }

  @Test
  void collegeDoesNotKnowADraftThatWasWithdrawn() {
    var referral = aReferral().then(StepType.WITHDRAW).build();

    assertThat(referral.sideOf(ADMISSIONS)).isEmpty();
  }

  @Test
  void firstOutcomeBeginsTheFollowUp() {
    var referral = aReferral().at(ReferralStatus.COMPLETED).build();

    var events = referral.record(employed(), COACH, MONDAY);

    assertThat(referral.status()).isEqualTo(ReferralStatus.FOLLOW_UP);
    assertThat(referral.outcomes()).extracting(Outcome::finding).containsExactly(employed());
    assertThat(events)
        .containsExactly(
            new ReferralEvent.StatusChanged(
                referral,
                StepTable.find(ReferralStatus.COMPLETED, StepType.FOLLOW_UP).orElseThrow(),
                new Step.FollowUp(),
                MONDAY),
            new ReferralEvent.OutcomeRecorded(referral, MONDAY));
  }

  @Test
  void furtherOutcomeChangesNoStatus() {
    var referral = aReferral().at(ReferralStatus.COMPLETED).build();
    referral.record(employed(), COACH, MONDAY);

    var events = referral.record(employed(), COACH, MONDAY);

    assertThat(events).containsExactly(new ReferralEvent.OutcomeRecorded(referral, MONDAY));
  }

  @Test
  void outcomeIsNotRecordedBeforeTrainingHasEnded() {
    var referral = aReferral().at(ReferralStatus.IN_TRAINING).build();

    assertRefused(
        ReferralProblem.REFERRAL_STATUS, () -> referral.record(employed(), COACH, MONDAY));
  }

  @Test
  void droppedBusinessIdeaIsAGoodOutcome() {
    assertThat(OutcomeType.BUSINESS_IDEA_REJECTED.polarity())
        .isEqualTo(OutcomeType.Polarity.POSITIVE);
  }

  private static OutcomeFinding employed() {
    return new OutcomeFinding(
        OutcomeType.EMPLOYED_OPEN,
        OutcomeFinding.Checkpoint.AT_END,
        OutcomeFinding.Evidence.CLIENT_TOLD);
  }

  @Test
  void collegeIsNoPartyBeforeTheReferralIsSubmitted() {
    assertThat(aReferral().build().parties())
        .containsExactly(new OrganisationId(ReferralBuilder.AUTHORITY));
    assertThat(aReferral().submitted().build().parties())
        .containsExactlyInAnyOrder(
            new OrganisationId(ReferralBuilder.AUTHORITY),
            new OrganisationId(ReferralBuilder.PROVIDER));
  }

  @Test
  void cityThatRunsTheCollegeIsOneParty() {
    var referral = ReferralBuilder.aReferralWithinACity().submitted().build();

    assertThat(referral.parties()).containsExactly(new OrganisationId(ReferralBuilder.AUTHORITY));
  }

  private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.type()).isEqualTo(type));
  }
}
