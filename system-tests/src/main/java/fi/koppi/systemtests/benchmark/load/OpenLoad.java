package fi.koppi.systemtests.benchmark.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Calls that set out at a constant rate, without waiting for earlier ones. Each one's time counts
 * from when it was due, so that a slow answer hides nothing of what waits behind it.
 *
 * <p>No ready-made load generator makes them, because the same load has to go by HTTP, by JDBC and
 * by Kafka, and because a draft can be submitted only once, whereas Hyperfoil draws its rows at
 * random.
 */
public final class OpenLoad {

  private final int calls;
  private final double perSecond;

  public OpenLoad(int calls, double perSecond) {
    this.calls = calls;
    this.perSecond = perSecond;
  }

  /** Returns when the last call has ended; each receives its number. */
  public Load run(IntConsumer call) {
    Tally tally = new Tally();
    long began = System.nanoTime();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < calls; n++) {
        int number = n;
        long due = began + (long) (n * TimeUnit.SECONDS.toNanos(1) / perSecond);
        awaitTime(due);
        callers.execute(() -> tally.make(() -> call.accept(number), due));
      }
    }
    return tally.ended();
  }

  private static void awaitTime(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
