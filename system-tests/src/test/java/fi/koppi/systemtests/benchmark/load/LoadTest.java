package fi.koppi.systemtests.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoadTest {

  @Test
  void openLoadWaitsForNoCall() {
    int calls = 5;
    var allUnderWay = new CountDownLatch(calls);

    Load load =
        new OpenLoad(calls, 1000)
            .run(n -> {
              allUnderWay.countDown();
              await(allUnderWay);
            });

    assertThat(load.times().getTotalCount()).isEqualTo(calls);
  }

  @Test
  void saturationMakesEachCallOnce() {
    Queue<Integer> made = new ConcurrentLinkedQueue<>();

    new Saturation(100, 4).run(made::add).requireAllAccepted("adding");

    assertThat(made).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void refusedCallsAreNoResult() {
    Load load =
        new Saturation(3, 1)
            .run(n -> {
              if (n == 1) {
                throw new IllegalStateException("no");
              }
            });

    assertThatThrownBy(() -> load.requireAllAccepted("asking"))
        .hasMessageContaining("asking: 1 calls failed")
        .hasMessageContaining("no");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
