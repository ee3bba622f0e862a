package fi.koppi.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562 §5.7): 48 bits of milliseconds, a 12-bit counter, 62 random
 * bits. Within a process each id is greater than the one before, even when the clock steps back
 * (§6.2, method 1); between processes only the millisecond orders them.
 */
@ApplicationScoped
public class Ids {

  private static final int COUNTER_BITS = 12;
  private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
  // Half of the counter's range is left for counting up within the same millisecond.
  private static final int COUNTER_SEED_BOUND = 1 << (COUNTER_BITS - 1);
  private static final long VERSION = 7L << COUNTER_BITS;
  private static final long VARIANT = 1L << 63;

  private final InstantSource time;
  private final SecureRandom random = new SecureRandom();
  private final AtomicLong lastTick = new AtomicLong();

  public Ids(InstantSource time) {
    this.time = time;
  }

  public UUID next() {
    long tick = nextTick();
    long millis = tick >>> COUNTER_BITS;
    return new UUID(
        millis << 16 | VERSION | (tick & COUNTER_MASK), VARIANT | random.nextLong() >>> 2);
  }

  /**
   * Makes a random id (version 4), which reveals neither when nor after which other id it was made.
   * It is for what nobody may link to anything else, such as the seat requests of a referral.
   */
  public static UUID unlinkable() {
    return UUID.randomUUID();
  }

  /**
   * Returns milliseconds and counter as one number, so that a full counter carries into the time.
   */
  private long nextTick() {
    long now = time.millis() << COUNTER_BITS | random.nextInt(COUNTER_SEED_BOUND);
    return lastTick.updateAndGet(last -> Math.max(last + 1, now));
  }
}
