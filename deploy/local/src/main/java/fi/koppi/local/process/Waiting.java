package fi.koppi.local.process;

import fi.koppi.local.SuiteException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a condition is met, or until the patience ends. */
public final class Waiting {

  private static final long PAUSE_MILLIS = 50;

  private Waiting() {}

  /**
   * Waits until the condition is met.
   *
   * @return whether it was met before the patience ended
   */
  public static boolean until(BooleanSupplier condition, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SuiteException("interrupted while waiting", e);
    }
  }
}
