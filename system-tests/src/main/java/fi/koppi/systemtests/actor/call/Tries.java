package fi.koppi.systemtests.actor.call;

import fi.koppi.client.ApiException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The number of times that a caller tries. Repeating a write is safe because each attempt sends the
 * same idempotency key.
 */
public final class Tries {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

  private final Duration patience;
  private final AtomicInteger repeated = new AtomicInteger();

  private Tries(Duration patience) {
    this.patience = patience;
  }

  public static Tries once() {
    return new Tries(Duration.ZERO);
  }

  /** Repeats a call while the service doesn't answer, or answers that it is unavailable. */
  public static Tries until(Duration patience) {
    return new Tries(patience);
  }

  /** Returns the number of calls that had to be repeated. */
  public int repeated() {
    return repeated.get();
  }

  /** A call that only reads. */
  @FunctionalInterface
  public interface Read<T> {
    T make() throws ApiException;
  }

  /** A call that may be repeated under its key. */
  @FunctionalInterface
  public interface Write<T> {
    T make(String idempotencyKey) throws ApiException;
  }

  public <T> T write(Write<T> call) {
    String key = UUID.randomUUID().toString();
    return read(() -> call.make(key));
  }

  public <T> T read(Read<T> call) {
    long end = System.nanoTime() + patience.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return call.make();
      } catch (ApiException e) {
        if (!isPassing(e.getCode()) || System.nanoTime() > end) {
          throw RefusedCall.of(e);
        }
        repeated.incrementAndGet();
        sleep(pause);
        pause = longer(pause);
      }
    }
  }

  private static boolean isPassing(int status) {
    return status == 0 || status == 429 || status >= 500;
  }

  /** Returns a longer pause, so that waiting callers don't overload a service that is starting. */
  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two tries", e);
    }
  }
}
