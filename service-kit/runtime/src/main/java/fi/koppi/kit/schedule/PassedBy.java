package fi.koppi.kit.schedule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * The things that timed work has passed by because it failed with them. A timer tries each of them
 * again every few seconds, so that it is logged when it fails first, when it fails in another way,
 * and once an hour as long as it fails.
 */
final class PassedBy {

  private static final Logger LOG = Logger.getLogger(PassedBy.class);

  private static final String OURS = "fi.koppi.";
  private static final long MOST = 10_000;

  private static final Cache<Object, String> LOGGED =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofHours(1)).build();

  private PassedBy() {}

  static void add(Object thing, RuntimeException failure) {
    // A message could quote what the work is about.
    var cause = "%s at=%s".formatted(failure.getClass().getSimpleName(), placeOf(failure));
    if (!cause.equals(LOGGED.getIfPresent(thing))) {
      LOGGED.put(thing, cause);
      LOG.errorf(
          "timed work failed and is passed by: type=%s cause=%s",
          thing.getClass().getSimpleName(), cause);
    }
  }

  /** Returns where in our own code it failed. */
  private static String placeOf(RuntimeException failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("");
  }

  /** Forgets a thing that is done, so that it is logged when it fails again. */
  static void remove(Object thing) {
    LOGGED.invalidate(thing);
  }
}
