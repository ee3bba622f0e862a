package fi.koppi.systemtests.benchmark.load;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Notes each call of a load when it ends. */
final class Tally {

  private static final int SIGNIFICANT_DIGITS = 3;

  private final Histogram times = new ConcurrentHistogram(SIGNIFICANT_DIGITS);
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicReference<String> firstFailure = new AtomicReference<>();
  private final long began = System.nanoTime();

  /** Makes a call, and counts its time from when it was due. */
  void make(Runnable call, long due) {
    try {
      call.run();
      times.recordValue(Math.max(0, (System.nanoTime() - due) / 1000));
    } catch (RuntimeException e) {
      failed.incrementAndGet();
      firstFailure.compareAndSet(null, e.toString());
    }
  }

  Load ended() {
    return new Load(
        times,
        failed.get(),
        Optional.ofNullable(firstFailure.get()).orElse(""),
        Duration.ofNanos(System.nanoTime() - began));
  }
}
