package fi.koppi.systemtests.benchmark.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * The result of a load.
 *
 * @param times in microseconds, of the calls that were accepted
 * @param firstFailure empty where nothing failed
 */
public record Load(Histogram times, int failed, String firstFailure, Duration took) {

  /** Throws if calls were refused, because the load would then measure something else. */
  public Load requireAllAccepted(String what) {
    if (failed > 0) {
      throw new IllegalStateException(
          "%s: %d calls failed, the first with: %s".formatted(what, failed, firstFailure));
    }
    return this;
  }

  public double perSecond() {
    return times.getTotalCount() * 1e9 / took.toNanos();
  }

  public double millisAt(double percentile) {
    return times.getValueAtPercentile(percentile) / 1000.0;
  }
}
