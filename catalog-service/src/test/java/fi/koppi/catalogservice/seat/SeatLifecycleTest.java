package fi.koppi.catalogservice.seat;

import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SeatLifecycleTest {

  private static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-23T08:00:00Z");

  private final LifecycleCheck<SeatStatus> lifecycle =
      LifecycleCheck.of(SeatStatus.REQUESTED, SeatStatus::next);

  @TestFactory
  Stream<DynamicTest> seatMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(
        (from, to) -> move(seatThatIs(from), to), IllegalStateException.class);
  }

  @Test
  void everyStatusOfASeatIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void seatsLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static Seat seatThatIs(SeatStatus status) {
    var seat = Seat.requested(new SeatRequest(Counter.id(1), Counter.OFFERING, false));
    switch (status) {
      case REQUESTED -> {
        // It is so from the beginning.
      }
      case HELD, WAITLISTED, REFUSED -> move(seat, status);
      case OFFERED -> through(seat, SeatStatus.WAITLISTED, status);
      case NO_SHOW -> {
        through(seat, SeatStatus.HELD, SeatStatus.CONFIRMED);
        move(seat, status);
      }
      case CONFIRMED, RELEASED, EXPIRED -> through(seat, SeatStatus.HELD, status);
    }
    return seat;
  }

  private static void through(Seat seat, SeatStatus first, SeatStatus second) {
    move(seat, first);
    move(seat, second);
  }

  private static void move(Seat seat, SeatStatus to) {
    switch (to) {
      case REQUESTED -> throw new IllegalStateException("no way back");
      case HELD -> seat.hold(UNTIL, AT);
      case WAITLISTED -> seat.waitlist(1, 1, AT);
      case OFFERED -> seat.offer(UNTIL, AT);
      case CONFIRMED -> seat.confirm(AT);
      case NO_SHOW -> seat.missed(AT);
      case RELEASED -> seat.release(AT);
      case EXPIRED -> seat.expire(AT);
      case REFUSED -> seat.refuse(SeatRefusal.OFFERING_NOT_OPEN, AT);
    }
  }
}
