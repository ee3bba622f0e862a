package fi.koppi.systemtests.journey;

import static fi.koppi.client.referral.model.ReferralStatus.CAUGHT;
import static fi.koppi.client.referral.model.ReferralStatus.ENROLLED;
import static fi.koppi.client.referral.model.ReferralStatus.IN_GUIDANCE;
import static fi.koppi.client.referral.model.ReferralStatus.IN_TRAINING;
import static fi.koppi.client.referral.model.ReferralStatus.PLACE_ACCEPTED;
import static fi.koppi.systemtests.journey.Scene.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests reports of a college that arrive twice, or in another order than that of the events. */
@ExtendWith(SuiteExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class StatusReportsIT {

  private final Scene scene;
  private final UUID offering;

  StatusReportsIT(Suite suite) {
    scene = new Scene(suite);
    offering = scene.offering(5);
  }

  @AfterAll
  void close() {
    scene.close();
  }

  @Test
  void reportThatComesTwiceTakesEffectOnce() {
    UUID referral = scene.held(offering);
    UUID event = UUID.randomUUID();

    scene.careeria().send(scene.careeria().unsent(event, referral, "CAUGHT"));
    scene.careeria().send(scene.careeria().unsent(event, referral, "CAUGHT"));
    scene.report(referral, "CAUGHT", "CONTACTED");

    scene.awaitStatus(referral, IN_GUIDANCE);
    assertThat(scene.statuses(referral)).containsOnlyOnce(CAUGHT).endsWith(CAUGHT, IN_GUIDANCE);
    assertThat(scene.deadLetters()).noneMatch(letter -> referral.equals(letter.getKey()));
  }

  @Test
  void reportsThatComeTooEarlyWaitAndAreThenAppliedOnceInTheirOrder() {
    UUID referral = scene.offered(offering);
    UUID started = scene.careeria().report(referral, "STARTED");
    UUID enrolled = scene.careeria().report(referral, "ENROLLED");
    awaitParked(started, enrolled);

    scene.municipality().acceptPlace(referral, scene.version(referral));

    scene.awaitStatus(referral, IN_TRAINING);
    assertThat(scene.statuses(referral)).endsWith(PLACE_ACCEPTED, ENROLLED, IN_TRAINING);
    assertThat(scene.parkedEvents()).doesNotContain(started, enrolled);
    assertThat(scene.deadLetters()).noneMatch(letter -> referral.equals(letter.getKey()));
  }

  @Test
  void reportOnAnUnknownReferralIsParked() {
    UUID unknown = UUID.randomUUID();

    UUID event = scene.careeria().report(unknown, "CAUGHT");

    awaitParked(event);
    assertThat(scene.deadLetters()).noneMatch(letter -> event.equals(letter.getEventId()));
  }

  private void awaitParked(UUID... events) {
    Awaitility.await("events to be parked")
        .atMost(PATIENCE)
        .until(scene::parkedEvents, parked -> parked.containsAll(List.of(events)));
  }
}
