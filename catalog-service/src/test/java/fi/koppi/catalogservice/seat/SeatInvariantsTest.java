package fi.koppi.catalogservice.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tests that the rules about places hold after every step, in any order of events. */
class SeatInvariantsTest {

  private static final int STEPS = 400;
  private static final int REQUESTS = 25;

  @TestFactory
  Stream<DynamicTest> rulesHoldAfterEveryStep() {
    return LongStream.range(0, 200)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> play(seed)));
  }

  private static void play(long seed) {
    var random = new Random(seed);
    int places = 1 + random.nextInt(6);
    int fastLane = random.nextInt(places + 1);
    var counter = Counter.with(places, fastLane);
    int closing = random.nextInt(STEPS * 2);
    for (int step = 0; step < STEPS; step++) {
      if (step == closing) {
        counter.seating.close(Counter.OFFERING);
      }
      step(counter, random);
      check(counter, fastLane);
    }
    counter.seating.cancel(Counter.OFFERING);
    var figures = counter.figures();
    assertThat(figures.taken()).isEqualTo(figures.unused());
  }

  private static void step(Counter counter, Random random) {
    var seat = Counter.id(random.nextInt(REQUESTS));
    boolean known = counter.seats.find(seat).isPresent();
    switch (random.nextInt(6)) {
      case 0, 1 -> {
        int number = (int) seat.value().getLeastSignificantBits();
        if (number % 3 == 0) {
          counter.askOnFastLane(number);
        } else {
          counter.ask(number);
        }
      }
      case 2 -> {
        if (known) {
          counter.confirm(seat);
        }
      }
      case 3 -> {
        if (known) {
          counter.release(seat);
        }
      }
      case 4 -> {
        if (known) {
          counter.miss(seat);
        }
      }
      default -> counter.pass(Duration.ofHours(random.nextInt(24 * 8)));
    }
  }

  private static void check(Counter counter, int fastLane) {
    var figures = counter.figures();
    var taking =
        EnumSet.allOf(SeatStatus.class).stream()
            .filter(SeatStatus::takesPlace)
            .collect(Collectors.toSet());
    var sitting = counter.seats.with(Counter.OFFERING, taking);
    var waiting = counter.seats.with(Counter.OFFERING, Set.of(SeatStatus.WAITLISTED));

    assertThat(sitting).hasSize(figures.taken() - figures.unused());
    assertThat(figures.taken()).isLessThanOrEqualTo(figures.places());
    assertThat(waiting).extracting(Seat::queuePosition).doesNotHaveDuplicates();
    counter.publishPositions();
    assertThat(waiting)
        .extracting(Seat::waitingPosition)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, waiting.size()).boxed().toList());
    if (figures.free() > 0) {
      assertThat(waiting).as("nobody on the fast lane waits").noneMatch(Seat::fastLane);
    }
    if (figures.free() > fastLane) {
      assertThat(waiting).as("nobody waits for a free place").isEmpty();
    }
  }
}
