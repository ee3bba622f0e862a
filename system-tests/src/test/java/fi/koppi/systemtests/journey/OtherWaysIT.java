package fi.koppi.systemtests.journey;

import static fi.koppi.client.referral.model.ReferralStatus.CAUGHT;
import static fi.koppi.client.referral.model.ReferralStatus.DECLINED;
import static fi.koppi.client.referral.model.ReferralStatus.RECEIVED;
import static fi.koppi.client.referral.model.ReferralStatus.RETURNED;
import static fi.koppi.client.referral.model.ReferralStatus.SUBMITTED;
import static fi.koppi.client.referral.model.ReferralStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.client.referral.model.ReferralStep;
import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests referrals that leave the usual path. */
@ExtendWith(SuiteExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OtherWaysIT {

  private final Scene scene;

  OtherWaysIT(Suite suite) {
    scene = new Scene(suite);
  }

  @AfterAll
  void close() {
    scene.close();
  }

  @Test
  void returnedReferralHasItsReasonSeatAndClockAndIsCaughtInTheEnd() {
    UUID referral = scene.held(scene.offering(1));
    scene.careeria().report(referral, "RETURNED", "MISSING_INFO");
    scene.awaitStatus(referral, RETURNED);
    var running = clockStart(referral);

    scene.municipality().submit(referral, scene.version(referral));

    scene.report(referral, "CAUGHT");
    scene.awaitStatus(referral, CAUGHT);
    assertThat(scene.statuses(referral))
        .endsWith(SUBMITTED, RECEIVED, RETURNED, SUBMITTED, RECEIVED, CAUGHT);
    assertThat(reasons(referral)).contains("MISSING_INFO");
    assertThat(clockStart(referral)).isEqualTo(running);
    scene.awaitSeat(referral, SeatStatus.HELD);
  }

  @Test
  void declinedPlaceFreesTheSeat() {
    UUID offering = scene.offering(1);
    UUID referral = scene.offered(offering);

    scene.municipality().declinePlace(referral, scene.version(referral));

    scene.awaitSeat(referral, SeatStatus.RELEASED);
    assertThat(scene.statuses(referral)).endsWith(DECLINED);
    assertThat(scene.cast().editor().seats(offering).getFree()).isEqualTo(1);
  }

  @Test
  void withdrawalBeforeTheCatchFreesTheSeatAndClosesTheCollegesView() {
    UUID offering = scene.offering(1);
    UUID referral = scene.held(offering);

    scene.municipality().withdraw(referral, scene.version(referral));

    scene.awaitSeat(referral, SeatStatus.RELEASED);
    assertThat(reasons(referral)).contains("CLIENT_CHANGED_MIND");
    assertThat(scene.cast().editor().seats(offering).getFree()).isEqualTo(1);
    assertThat(scene.careeria().fetch(referral).getClient()).isNull();
  }

  @Test
  void withdrawalAfterThePlaceWasTakenFreesTheConfirmedSeatAndEndsTheWay() {
    UUID offering = scene.offering(1);
    UUID referral = scene.placeAccepted(offering);

    scene.municipality().withdraw(referral, scene.version(referral));

    scene.awaitSeat(referral, SeatStatus.RELEASED);
    assertThat(scene.cast().editor().seats(offering).getConfirmed()).isZero();
    UUID late = scene.careeria().report(referral, "ENROLLED");
    var letter = scene.awaitDeadLetter(found -> late.equals(found.getEventId()));
    assertThat(letter.getCause()).isEqualTo("contradicts-status");
    assertThat(scene.statuses(referral)).endsWith(WITHDRAWN);
  }

  private OffsetDateTime clockStart(UUID referral) {
    return scene.municipality().history(referral).getCatchClock().getStartedAt();
  }

  private List<String> reasons(UUID referral) {
    return scene.municipality().history(referral).getSteps().stream()
        .map(ReferralStep::getReason)
        .filter(Objects::nonNull)
        .toList();
  }
}
