package fi.koppi.kit.time;

import java.time.Duration;

/** A pause that doubles with every failure in a row, up to the longest one. */
public record Backoff(Duration first, Duration longest) {

  // So often doubled, even the shortest pause that anybody wants is too long.
  private static final int DOUBLINGS = 30;

  /** Returns the pause after so many failures in a row, of which there is at least one. */
  public Duration after(int failures) {
    var pause = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
