package fi.koppi.kit.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times for events that must not be traceable to what else happened in the same moment. */
public final class CoarseTime {

  private CoarseTime() {}

  /** Rounds a time down to its minute, so that a term never becomes later than it was. */
  public static Instant of(Instant exact) {
    return exact.truncatedTo(ChronoUnit.MINUTES);
  }
}
