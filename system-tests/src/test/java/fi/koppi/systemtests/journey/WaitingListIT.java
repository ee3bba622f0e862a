package fi.koppi.systemtests.journey;

import static fi.koppi.systemtests.journey.Scene.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.client.catalog.model.SeatFiguresView;
import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import fi.koppi.systemtests.actor.call.RefusedCall;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests an offering with more clients than places. */
@ExtendWith(SuiteExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class WaitingListIT {

  private static final int CROWD = 50;
  private static final int PLACES = 5;

  private final Scene scene;

  WaitingListIT(Suite suite) {
    scene = new Scene(suite);
  }

  @AfterAll
  void close() {
    scene.close();
  }

  @Test
  void thirdClientForTwoPlacesWaitsUntilOneWithdraws() {
    UUID offering = scene.offering(2);
    UUID first = scene.held(offering);
    scene.held(offering);
    UUID third = scene.submitted(offering);
    scene.awaitSeat(third, SeatStatus.WAITLISTED);

    scene.municipality().withdraw(first, scene.version(first));

    scene.awaitSeat(third, SeatStatus.OFFERED);
    scene.awaitSeat(first, SeatStatus.RELEASED);
    var seats = scene.cast().editor().seats(offering);
    assertThat(seats.getHeld()).isEqualTo(2);
    assertThat(seats.getWaiting()).isZero();
  }

  @Test
  void ofFiftyWhoAreReferredAtOnceFiveAreConfirmedAndNoMore() {
    UUID offering = scene.offering(PLACES);
    var referrals = atOnce(Collections.nCopies(CROWD, offering), scene::submitted);
    scene.awaitSeats(offering, seats -> waiting(seats) == CROWD - PLACES);
    referrals.forEach(referral -> scene.report(referral, "CAUGHT", "OFFERED"));
    referrals.forEach(this::awaitOfferedAndAnsweredByTheCatalogue);

    var answers = atOnce(referrals, this::accept);

    assertThat(answers).filteredOn(String::isEmpty).hasSize(PLACES);
    assertThat(answers).filteredOn("/problems/seat-not-held"::equals).hasSize(CROWD - PLACES);
    var seats = scene.awaitSeats(offering, seen -> confirmed(seen) == PLACES);
    assertThat(seats.getHeld()).isZero();
    assertThat(seats.getFree()).isZero();
    assertThat(seats.getWaiting()).isEqualTo(CROWD - PLACES);
  }

  private void awaitOfferedAndAnsweredByTheCatalogue(UUID referral) {
    Awaitility.await("referral " + referral + " to be offered and its seat answered")
        .atMost(PATIENCE)
        .until(
            () -> scene.municipality().read(referral),
            seen ->
                "OFFERED".equals(seen.getStatus().getValue())
                    && seen.getSeat().getStatus() != SeatStatus.REQUESTED);
  }

  /** Accepts a place and returns the problem, or an empty text if there is none. */
  private String accept(UUID referral) {
    try {
      scene.municipality().acceptPlace(referral, scene.version(referral));
      return "";
    } catch (RefusedCall refusal) {
      return refusal.type();
    }
  }

  /**
   * Checks that no more seats are taken than there are places, and returns the number of waiting
   * clients.
   */
  private static long waiting(SeatFiguresView seats) {
    requireWithinPlaces(seats);
    return seats.getWaiting();
  }

  private static long confirmed(SeatFiguresView seats) {
    requireWithinPlaces(seats);
    return seats.getConfirmed();
  }

  private static void requireWithinPlaces(SeatFiguresView seats) {
    assertThat(seats.getHeld() + seats.getConfirmed()).isLessThanOrEqualTo(PLACES);
  }

  private static <T, R> List<R> atOnce(List<T> each, Function<T, R> work) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<R>> tasks =
          each.stream().map(one -> (Callable<R>) () -> work.apply(one)).toList();
      return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
