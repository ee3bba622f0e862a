package fi.koppi.catalogservice.seat;

import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;
import static fi.koppi.catalogservice.seat.Counter.OFFERING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.problem.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The counter's clock stands at 2 November 2026, ten in the morning in Helsinki. */
class NoShowTest {

  private static final OfferingId ELSEWHERE =
      new OfferingId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c99"));

  @Test
  void placeOfWhoDidNotComeIsOfferedToTheNextUntilAWeekAfterTheStart() {
    var counter = startingOn("2026-10-26");
    var missing = confirmed(counter);
    var waiting = counter.ask(2);

    counter.miss(missing);

    assertThat(counter.statusOf(missing)).isEqualTo(SeatStatus.NO_SHOW);
    assertThat(counter.statusOf(waiting)).isEqualTo(SeatStatus.OFFERED);
    assertThat(counter.figures()).isEqualTo(new SeatFigures(1, 0, 1, 0, 0, 0, 1, BookStatus.OPEN));
  }

  @Test
  void placeStaysUnusedFromTheDayAfterOn() {
    var counter = startingOn("2026-10-25");
    var missing = confirmed(counter);
    var waiting = counter.ask(2);

    counter.miss(missing);

    assertThat(counter.lastTold()).isInstanceOf(SeatEvent.NoShow.class);
    assertThat(counter.statusOf(waiting)).isEqualTo(SeatStatus.WAITLISTED);
    assertThat(counter.figures()).isEqualTo(new SeatFigures(1, 0, 1, 1, 0, 1, 1, BookStatus.OPEN));
    assertThat(counter.figures().held()).isZero();
    assertThat(counter.figures().free()).isZero();
  }

  @Test
  void placeOfAContinuousOfferingIsAlwaysFilledAgain() {
    var counter = Counter.of(anOffering().admittingContinuously().draft(), 1, 0);
    var missing = confirmed(counter);

    counter.miss(missing);

    assertThat(counter.figures().free()).isOne();
  }

  @Test
  void placeOfAnArchivedOfferingStaysUnused() {
    var counter = startingOn("2026-11-09");
    var missing = confirmed(counter);
    counter.seating.archive(OFFERING);

    counter.miss(missing);

    assertThat(counter.statusOf(missing)).isEqualTo(SeatStatus.NO_SHOW);
    assertThat(counter.figures().unused()).isOne();
  }

  @Test
  void repeatedReportGetsTheSameAnswerAndFreesNoSecondPlace() {
    var counter = startingOn("2026-11-09");
    var missing = confirmed(counter);
    counter.ask(2);
    counter.ask(3);
    counter.miss(missing);

    counter.miss(missing);

    assertThat(counter.lastTold())
        .isEqualTo(new SeatEvent.NoShow(missing, OFFERING, counter.lastTold().at()));
    assertThat(counter.statusOf(Counter.id(3))).isEqualTo(SeatStatus.WAITLISTED);
  }

  @Test
  void whoDidNotComeNeitherConfirmsNorReleasesAnyMore() {
    var counter = startingOn("2026-10-25");
    var missing = confirmed(counter);
    counter.miss(missing);

    counter.confirm(missing);
    counter.release(missing);

    assertThat(counter.statusOf(missing)).isEqualTo(SeatStatus.NO_SHOW);
    assertThat(counter.figures().unused()).isOne();
  }

  @ParameterizedTest
  @EnumSource(
      value = SeatStatus.class,
      names = {"HELD", "WAITLISTED", "RELEASED"})
  void seatThatIsNotConfirmedStaysWhatItIs(SeatStatus status) {
    var counter = startingOn("2026-11-09");
    var held = counter.ask(1);
    var seat = status == SeatStatus.WAITLISTED ? counter.ask(2) : held;
    if (status == SeatStatus.RELEASED) {
      counter.release(seat);
    }
    var before = counter.figures();

    counter.miss(seat);

    assertThat(counter.statusOf(seat)).isEqualTo(status);
    assertThat(counter.figures()).isEqualTo(before);
  }

  @Test
  void unusedPlacesCannotBeTakenAwayAndMorePlacesGoToTheQueue() {
    var counter = startingOn("2026-10-25");
    counter.miss(confirmed(counter));
    var waiting = counter.ask(2);

    assertThatThrownBy(() -> resize(counter, 0)).isInstanceOf(Refused.class);
    resize(counter, 2);

    assertThat(counter.statusOf(waiting)).isEqualTo(SeatStatus.OFFERED);
  }

  @Test
  void reportAboutASeatNobodyRequestedIsUnacceptable() {
    var counter = startingOn("2026-11-09");

    assertThatThrownBy(() -> counter.miss(Counter.id(9))).isInstanceOf(Unacceptable.class);
  }

  @Test
  void reportThatNamesAnotherOfferingIsUnacceptable() {
    var counter = startingOn("2026-11-09");
    var seat = confirmed(counter);

    assertThatThrownBy(() -> counter.commands.reportNoShow(seat, ELSEWHERE))
        .isInstanceOf(Unacceptable.class);
  }

  private static void resize(Counter counter, int places) {
    counter.seating.resize(OFFERING, new Places(places, 0));
  }

  private static Counter startingOn(String day) {
    return Counter.of(anOffering().running(day, null).draft(), 1, 0);
  }

  private static SeatRequestId confirmed(Counter counter) {
    var seat = counter.ask(1);
    counter.confirm(seat);
    return seat;
  }
}
