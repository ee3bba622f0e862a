package fi.koppi.systemtests.journey;

import static fi.koppi.client.referral.model.ReferralStatus.CAUGHT;
import static fi.koppi.client.referral.model.ReferralStatus.COMPLETED;
import static fi.koppi.client.referral.model.ReferralStatus.DRAFT;
import static fi.koppi.client.referral.model.ReferralStatus.ENROLLED;
import static fi.koppi.client.referral.model.ReferralStatus.FOLLOW_UP;
import static fi.koppi.client.referral.model.ReferralStatus.IN_GUIDANCE;
import static fi.koppi.client.referral.model.ReferralStatus.IN_TRAINING;
import static fi.koppi.client.referral.model.ReferralStatus.OFFERED;
import static fi.koppi.client.referral.model.ReferralStatus.PLACE_ACCEPTED;
import static fi.koppi.client.referral.model.ReferralStatus.RECEIVED;
import static fi.koppi.client.referral.model.ReferralStatus.SUBMITTED;
import static fi.koppi.systemtests.journey.Scene.PATIENCE;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.koppi.client.referral.model.OutcomeType;
import fi.koppi.client.referral.model.OutcomeView;
import fi.koppi.client.referral.model.ReferralChange;
import fi.koppi.client.referral.model.ReferralChangeKind;
import fi.koppi.client.referral.model.ReferralStep;
import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import fi.koppi.systemtests.actor.college.StatusChanged;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests one referral from the coach's draft to the outcome, as each of those who take part sees it.
 */
@ExtendWith(SuiteExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReferralJourneyIT {

  private static final String COACH = "coach-17";
  private static final String OFFICER = "admission-officer-7";

  private final Suite suite;
  private final Scene scene;
  private final Instant start = Instant.now().minusSeconds(1);
  private final UUID offering;
  private final UUID referral;

  ReferralJourneyIT(Suite suite) {
    this.suite = suite;
    this.scene = new Scene(suite);
    this.offering = scene.offering(2);
    this.referral = scene.held(offering);
  }

  @BeforeAll
  void goAllTheWay() {
    var college = scene.careeria();
    college.about(referral).await("the claim check", this::saysSubmitted, PATIENCE);
    assertThat(college.fetch(referral).getClient()).isNotNull();
    scene.report(referral, "CAUGHT", "CONTACTED", "OFFERED");
    scene.awaitStatus(referral, OFFERED);
    scene.municipality().acceptPlace(referral, scene.version(referral));
    scene.awaitSeat(referral, SeatStatus.CONFIRMED);
    scene.report(referral, "ENROLLED", "STARTED", "COMPLETED");
    scene.awaitStatus(referral, COMPLETED);
    scene.municipality().recordEmployed(referral, scene.version(referral));
  }

  @AfterAll
  void close() {
    scene.close();
  }

  @Test
  void historyNamesWhoTookEachStep() {
    UUID porvoo = suite.organisation("porvoo-employment");
    UUID careeria = scene.careeria().college();

    var steps = scene.municipality().history(referral).getSteps();

    assertThat(steps)
        .extracting(
            ReferralStep::getStatus, ReferralStep::getByOrganisation, ReferralStep::getByPerson)
        .containsExactly(
            tuple(DRAFT, porvoo, COACH),
            tuple(SUBMITTED, porvoo, COACH),
            tuple(RECEIVED, careeria, null),
            tuple(CAUGHT, careeria, OFFICER),
            tuple(IN_GUIDANCE, careeria, OFFICER),
            tuple(OFFERED, careeria, OFFICER),
            tuple(PLACE_ACCEPTED, porvoo, COACH),
            tuple(ENROLLED, careeria, OFFICER),
            tuple(IN_TRAINING, careeria, OFFICER),
            tuple(COMPLETED, careeria, OFFICER),
            tuple(FOLLOW_UP, porvoo, COACH));
  }

  @Test
  void historyHasTheTimesOfTheStepsInTheirOrder() {
    var steps = scene.municipality().history(referral).getSteps();

    assertThat(steps)
        .extracting(step -> step.getAt().toInstant())
        .isSortedAccordingTo(naturalOrder())
        .allMatch(at -> at.isAfter(start) && at.isBefore(Instant.now().plusSeconds(1)));
  }

  @Test
  void catchClockRanFromSubmissionToTheCatchAndIsMet() {
    var history = scene.municipality().history(referral);

    var clock = history.getCatchClock();
    assertThat(clock.getMet()).isTrue();
    assertThat(clock.getStartedAt()).isEqualTo(history.getSteps().get(1).getAt());
    assertThat(clock.getCaughtAt()).isEqualTo(history.getSteps().get(3).getAt());
    assertThat(clock.getCaughtAt()).isBefore(clock.getDueAt());
  }

  @Test
  void changeFeedHasEveryStatusTheSeatAndTheOutcome() {
    var entries = scene.cast().feed().about(referral);

    entries.await(
        "the outcome", change -> change.getKind() == ReferralChangeKind.OUTCOME, PATIENCE);

    assertThat(entries.all())
        .filteredOn(change -> change.getKind() == ReferralChangeKind.STATUS)
        .extracting(ReferralChange::getStatus)
        .contains("SUBMITTED", "RECEIVED", "CAUGHT", "IN_GUIDANCE", "OFFERED", "PLACE_ACCEPTED")
        .contains("ENROLLED", "IN_TRAINING", "COMPLETED", "FOLLOW_UP")
        .doesNotHaveDuplicates();
    assertThat(entries.all())
        .filteredOn(change -> change.getKind() == ReferralChangeKind.SEAT)
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void collegeReceivedEveryStepInOrderOfVersion() {
    var received = scene.careeria().about(referral);

    received.await("the follow-up", event -> event.status().equals("FOLLOW_UP"), PATIENCE);

    var events = received.all().stream().distinct().toList();
    assertThat(events)
        .extracting(StatusChanged::status)
        .startsWith("SUBMITTED", "RECEIVED", "CAUGHT", "IN_GUIDANCE", "OFFERED")
        .containsSubsequence("PLACE_ACCEPTED", "ENROLLED", "IN_TRAINING", "COMPLETED", "FOLLOW_UP");
    assertThat(events)
        .extracting(StatusChanged::version)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(naturalOrder());
  }

  @Test
  void outcomeAndSeatStandWithTheReferral() {
    var seen = scene.municipality().read(referral);

    assertThat(seen.getOutcomes())
        .extracting(OutcomeView::getType)
        .containsExactly(OutcomeType.EMPLOYED_OPEN);
    assertThat(seen.getSeat().getStatus()).isEqualTo(SeatStatus.CONFIRMED);
    assertThat(scene.cast().editor().seats(offering).getConfirmed()).isEqualTo(1);
  }

  private boolean saysSubmitted(StatusChanged event) {
    return event.status().equals("SUBMITTED");
  }
}
