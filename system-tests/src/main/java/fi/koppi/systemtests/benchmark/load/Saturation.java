package fi.koppi.systemtests.benchmark.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** The number of calls that a few callers get answered when each makes the next one at once. */
public final class Saturation {

  private final int calls;
  private final int callers;

  public Saturation(int calls, int callers) {
    this.calls = calls;
    this.callers = callers;
  }

  /** Returns when the last call has ended; each receives its number. */
  public Load run(IntConsumer call) {
    Tally tally = new Tally();
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < callers; n++) {
        threads.execute(() -> {
          for (int mine = next.getAndIncrement(); mine < calls; mine = next.getAndIncrement()) {
            int number = mine;
            tally.make(() -> call.accept(number), System.nanoTime());
          }
        });
      }
    }
    return tally.ended();
  }
}
