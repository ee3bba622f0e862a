package fi.koppi.systemtests.actor;

import fi.koppi.client.ApiException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often a caller tries. Repeating a write is safe because each attempt sends the same
 * idempotency key.
 */
public final class Tries {

  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Duration patience;
  private final AtomicInteger repeated = new AtomicInteger();

  private Tries(Duration patience) {
    this.patience = patience;
  }

  public static Tries once() {
    return new Tries(Duration.ZERO);
  }

  /** Again and again while nobody answers, or answers that it could not. */
  public static Tries until(Duration patience) {
    return new Tries(patience);
  }

  /** How many calls had to be made again. */
  public int repeated() {
    return repeated.get();
  }

  /** A call that only reads. */
  @FunctionalInterface
  interface Read<T> {
    T make() throws ApiException;
  }

  /** A call that may be repeated under its key. */
  @FunctionalInterface
  interface Write<T> {
    T make(String idempotencyKey) throws ApiException;
  }

  <T> T write(Write<T> call) {
    String key = UUID.randomUUID().toString();
    return read(() -> call.make(key));
  }

  <T> T read(Read<T> call) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return call.make();
      } catch (ApiException e) {
        if (!isPassing(e.getCode()) || System.nanoTime() > end) {
          throw RefusedCall.of(e);
        }
        repeated.incrementAndGet();
        pause();
      }
    }
  }

  private static boolean isPassing(int status) {
    return status == 0 || status == 429 || status >= 500;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two tries", e);
    }
  }
}
