package fi.koppi.kit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PortionsTest {

  @Test
  void portionsAreTakenUntilNothingIsLeft() {
    Deque<String> work = new ArrayDeque<>(List.of("one", "two", "three"));
    var taken = new AtomicInteger();

    Portions.takeAll(() -> {
      taken.incrementAndGet();
      work.poll();
      return !work.isEmpty();
    });

    assertThat(work).isEmpty();
    assertThat(taken).hasValue(3);
  }

  @Test
  void thingThatFailsHoldsUpNoneBehindIt() {
    List<Integer> done = new ArrayList<>();

    Portions.takeEach(
        0,
        before -> Optional.of(before + 1).filter(next -> next <= 4),
        number -> {
          if (number == 2) {
            throw new IllegalStateException("refused");
          }
          done.add(number);
        });

    assertThat(done).containsExactly(1, 3, 4);
  }

  @Test
  void portionThatFailsEndsTheRound() {
    var taken = new AtomicInteger();

    assertThatThrownBy(() ->
            Portions.takeAll(() -> {
              taken.incrementAndGet();
              throw new IllegalStateException("refused");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(taken).hasValue(1);
  }
}
