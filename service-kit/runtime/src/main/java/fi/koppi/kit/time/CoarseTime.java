package fi.koppi.kit.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times for events that must not be traceable to what else happened in the same moment. */
public final class CoarseTime {

  private CoarseTime() {}

  /** The minute that it was; of a term, never later than the term itself. */
  public static Instant of(Instant exact) {
    return exact.truncatedTo(ChronoUnit.MINUTES);
  }
}
