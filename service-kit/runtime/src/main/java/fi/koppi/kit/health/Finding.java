package fi.koppi.kit.health;

import java.time.Duration;
import java.util.Map;

/**
 * The state of a probed thing when a probe last looked at it.
 *
 * @param figures what the probe has measured, for the answer of the check
 */
public record Finding(boolean up, Map<String, Object> figures) {

  public Finding {
    figures = Map.copyOf(figures);
  }

  public static Finding of(boolean up) {
    return new Finding(up, Map.of());
  }

  /** Returns that the thing is up while it has been silent for less than the longest time. */
  public static Finding ofSilence(Duration silence, Duration longest) {
    return new Finding(
        silence.compareTo(longest) < 0, Map.of("silentSeconds", silence.toSeconds()));
  }
}
