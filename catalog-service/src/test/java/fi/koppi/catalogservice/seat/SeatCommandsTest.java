package fi.koppi.catalogservice.seat;

import static fi.koppi.catalogservice.seat.Counter.OFFERING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.problem.Refused;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SeatCommandsTest {

  private static final OfferingId ELSEWHERE =
      new OfferingId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c99"));

  @Test
  void freePlaceIsHeldForThreeWeeks() {
    var counter = Counter.with(2, 0);

    counter.ask(1);

    assertThat(counter.lastTold())
        .asInstanceOf(InstanceOfAssertFactories.type(SeatEvent.Held.class))
        .satisfies(held -> assertThat(held.until()).isEqualTo(held.at().plus(Counter.HOLD)));
  }

  @Test
  void requestsBeyondThePlacesWaitInTheOrderTheyCame() {
    var counter = Counter.with(1, 0);
    counter.ask(1);
    counter.ask(2);

    counter.ask(3);

    assertThat(counter.lastTold())
        .asInstanceOf(InstanceOfAssertFactories.type(SeatEvent.Waitlisted.class))
        .extracting(SeatEvent.Waitlisted::position)
        .isEqualTo(2);
  }

  @Test
  void onlyOneWaitingIsTheFirstHoweverManyHaveWaited() {
    var counter = Counter.with(1, 0);
    counter.ask(1);
    counter.release(counter.ask(2));
    counter.release(counter.ask(3));

    var waiting = counter.ask(4);

    assertThat(counter.positionOf(waiting)).isOne();
  }

  @Test
  void queueMovesUpAsOthersLeave() {
    var counter = Counter.with(1, 0);
    counter.ask(1);
    var second = counter.ask(2);
    var third = counter.ask(3);
    var fourth = counter.ask(4);
    counter.release(second);

    counter.publishPositions();

    assertThat(counter.positionOf(third)).isOne();
    assertThat(counter.positionOf(fourth)).isEqualTo(2);
    assertThat(counter.lastTold())
        .isEqualTo(new SeatEvent.Waitlisted(fourth, OFFERING, 2, counter.lastTold().at()));
  }

  @Test
  void queueMovesUpWhenTheFirstIsOfferedAPlace() {
    var counter = Counter.with(1, 0);
    var held = counter.ask(1);
    counter.ask(2);
    var third = counter.ask(3);
    counter.release(held);

    counter.publishPositions();

    assertThat(counter.positionOf(third)).isOne();
  }

  @Test
  void fastLanePushesTheOthersBack() {
    var counter = Counter.with(1, 0);
    counter.ask(1);
    var slow = counter.ask(2);
    var fast = counter.askOnFastLane(3);

    counter.publishPositions();

    assertThat(counter.positionOf(fast)).isOne();
    assertThat(counter.positionOf(slow)).isEqualTo(2);
  }

  @Test
  void longQueueIsPublishedInPortionsUntilAllPlacesAreKnown() {
    var counter = Counter.with(1, 0);
    counter.ask(1);
    var leaving = counter.ask(2);
    var waiting = IntStream.rangeClosed(3, 503).mapToObj(counter::ask).toList();
    counter.release(leaving);

    counter.publishPositions();

    assertThat(waiting)
        .extracting(counter::positionOf)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 501).boxed().toList());
  }

  @Test
  void queueThatHasNotMovedIsNotPublishedAgain() {
    var counter = Counter.with(1, 0);
    counter.ask(1);
    counter.ask(2);
    var told = List.copyOf(counter.told);

    counter.publishPositions();

    assertThat(counter.told).isEqualTo(told);
  }

  @Test
  void freePlacesOfTheFastLaneAreNotFreeForAll() {
    var counter = Counter.with(3, 2);
    counter.ask(1);

    var figures = counter.figures();

    assertThat(figures.freeForAll()).isZero();
    assertThat(figures.freeForFastLane()).isEqualTo(2);
  }

  @Test
  void nothingIsFreeWhereNobodyCanGetAPlace() {
    var counter = Counter.with(3, 1);
    counter.seating.close(OFFERING);

    var figures = counter.figures();

    assertThat(figures.freeForAll()).isZero();
    assertThat(figures.freeForFastLane()).isZero();
  }

  @Test
  void releasedPlaceIsOfferedToTheNextForTwoDays() {
    var counter = Counter.with(1, 0);
    var first = counter.ask(1);
    var second = counter.ask(2);

    counter.release(first);

    assertThat(counter.statusOf(first)).isEqualTo(SeatStatus.RELEASED);
    assertThat(counter.lastTold())
        .isEqualTo(
            new SeatEvent.OfferedFromWaitlist(
                second,
                OFFERING,
                counter.lastTold().at().plus(Counter.OFFER),
                counter.lastTold().at()));
  }

  @Test
  void expiredOfferGoesToTheOneAfter() {
    var counter = Counter.with(1, 0);
    counter.release(first(counter));
    var third = Counter.id(3);

    counter.pass(Counter.OFFER);

    assertThat(counter.statusOf(Counter.id(2))).isEqualTo(SeatStatus.EXPIRED);
    assertThat(counter.statusOf(third)).isEqualTo(SeatStatus.OFFERED);
  }

  @Test
  void morePlacesGoToThoseWhoWaitInTheirOrder() {
    var counter = Counter.with(1, 0);
    counter.ask(1);
    var second = counter.ask(2);
    var third = counter.ask(3);
    var fourth = counter.ask(4);

    counter.seating.resize(OFFERING, new Places(3, 0));

    assertThat(counter.statusOf(second)).isEqualTo(SeatStatus.OFFERED);
    assertThat(counter.statusOf(third)).isEqualTo(SeatStatus.OFFERED);
    assertThat(counter.statusOf(fourth)).isEqualTo(SeatStatus.WAITLISTED);
  }

  @Test
  void fewerPlacesThanAreTakenAreRefusedAndNothingChanges() {
    var counter = Counter.with(3, 0);
    counter.confirm(counter.ask(1));
    counter.ask(2);

    assertThatThrownBy(() -> counter.seating.resize(OFFERING, new Places(1, 0)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2 places are held");

    assertThat(counter.figures().places()).isEqualTo(3);
  }

  @Test
  void freePlacesCanBeTakenAway() {
    var counter = Counter.with(3, 0);
    counter.ask(1);

    counter.seating.resize(OFFERING, new Places(1, 0));

    assertThat(counter.statusOf(counter.ask(2))).isEqualTo(SeatStatus.WAITLISTED);
  }

  @Test
  void confirmedSeatNeverExpires() {
    var counter = Counter.with(1, 0);
    var seat = counter.ask(1);
    counter.confirm(seat);

    counter.pass(Counter.HOLD.multipliedBy(2));

    assertThat(counter.statusOf(seat)).isEqualTo(SeatStatus.CONFIRMED);
  }

  @Test
  void repeatedRequestGetsTheSameAnswerAndNoSecondPlace() {
    var counter = Counter.with(2, 0);
    counter.ask(1);
    var answer = counter.lastTold();

    counter.ask(1);

    assertThat(counter.told).containsExactly(answer, answer);
    assertThat(counter.figures().taken()).isOne();
  }

  @Test
  void repeatedConfirmationGetsTheSameAnswer() {
    var counter = Counter.with(1, 0);
    var seat = counter.ask(1);
    counter.confirm(seat);
    var answer = counter.lastTold();

    counter.confirm(seat);

    assertThat(counter.lastTold()).isEqualTo(answer);
  }

  @Test
  void lateConfirmationStillGetsAFreePlace() {
    var counter = Counter.with(1, 0);
    var seat = counter.ask(1);
    counter.pass(Counter.HOLD);

    counter.confirm(seat);

    assertThat(counter.statusOf(seat)).isEqualTo(SeatStatus.CONFIRMED);
    assertThat(counter.figures().taken()).isOne();
  }

  @Test
  void lateConfirmationIsRefusedWhenAnotherHasThePlace() {
    var counter = Counter.with(1, 0);
    var late = counter.ask(1);
    counter.ask(2);
    counter.pass(Counter.HOLD);

    counter.confirm(late);

    assertThat(counter.lastTold())
        .asInstanceOf(InstanceOfAssertFactories.type(SeatEvent.Refused.class))
        .extracting(SeatEvent.Refused::reason)
        .isEqualTo(SeatRefusal.NOT_HELD);
  }

  @Test
  void lastPlacesAreKeptForTheFastLane() {
    var counter = Counter.with(2, 1);
    counter.ask(1);
    var slow = counter.ask(2);

    var fast = counter.askOnFastLane(3);

    assertThat(counter.statusOf(slow)).isEqualTo(SeatStatus.WAITLISTED);
    assertThat(counter.statusOf(fast)).isEqualTo(SeatStatus.HELD);
  }

  @Test
  void fastLaneIsServedFirst() {
    var counter = Counter.with(1, 0);
    var first = counter.ask(1);
    var slow = counter.ask(2);
    var fast = counter.askOnFastLane(3);

    counter.release(first);

    assertThat(counter.statusOf(fast)).isEqualTo(SeatStatus.OFFERED);
    assertThat(counter.statusOf(slow)).isEqualTo(SeatStatus.WAITLISTED);
  }

  @Test
  void unknownOfferingIsRefused() {
    var counter = Counter.with(1, 0);

    counter.commands.request(new SeatRequest(Counter.id(1), ELSEWHERE, false));

    assertThat(counter.lastTold())
        .asInstanceOf(InstanceOfAssertFactories.type(SeatEvent.Refused.class))
        .extracting(SeatEvent.Refused::reason)
        .isEqualTo(SeatRefusal.OFFERING_UNKNOWN);
  }

  @Test
  void closedOfferingRefusesNewRequestsAndKeepsItsQueue() {
    var counter = Counter.with(1, 0);
    var held = counter.ask(1);
    var waiting = counter.ask(2);
    counter.seating.close(OFFERING);

    var refused = counter.ask(3);

    counter.release(held);
    assertThat(counter.statusOf(refused)).isEqualTo(SeatStatus.REFUSED);
    assertThat(counter.statusOf(waiting)).isEqualTo(SeatStatus.OFFERED);
  }

  @Test
  void cancelledOfferingReleasesEverySeat() {
    var counter = Counter.with(1, 0);
    var confirmed = counter.ask(1);
    counter.confirm(confirmed);
    var waiting = counter.ask(2);

    counter.seating.cancel(OFFERING);

    assertThat(counter.statusOf(confirmed)).isEqualTo(SeatStatus.RELEASED);
    assertThat(counter.statusOf(waiting)).isEqualTo(SeatStatus.RELEASED);
    assertThat(counter.figures().free()).isOne();
  }

  @Test
  void cancelledOfferingConfirmsNothingMore() {
    var counter = Counter.with(1, 0);
    var seat = counter.ask(1);
    counter.seating.cancel(OFFERING);

    counter.confirm(seat);

    assertThat(counter.lastTold()).isInstanceOf(SeatEvent.Refused.class);
    assertThat(counter.statusOf(seat)).isEqualTo(SeatStatus.RELEASED);
  }

  @Test
  void archivedOfferingKeepsConfirmedSeatsOnly() {
    var counter = Counter.with(2, 0);
    var confirmed = counter.ask(1);
    counter.confirm(confirmed);
    var held = counter.ask(2);

    counter.seating.archive(OFFERING);

    assertThat(counter.statusOf(confirmed)).isEqualTo(SeatStatus.CONFIRMED);
    assertThat(counter.statusOf(held)).isEqualTo(SeatStatus.RELEASED);
  }

  @Test
  void confirmationOfASeatNobodyRequestedIsUnacceptable() {
    var counter = Counter.with(1, 0);

    assertThatThrownBy(() -> counter.confirm(Counter.id(9))).isInstanceOf(Unacceptable.class);
  }

  @Test
  void seatIsNotReleasedByNamingAnotherOffering() {
    var counter = Counter.with(1, 0);
    var seat = counter.ask(1);

    assertThatThrownBy(() -> counter.commands.release(seat, ELSEWHERE))
        .isInstanceOf(Unacceptable.class);
  }

  /** Reserves the only place for one request, behind which two others wait. */
  private static SeatRequestId first(Counter counter) {
    var first = counter.ask(1);
    counter.ask(2);
    counter.ask(3);
    return first;
  }
}
