package fi.koppi.kit.health;

import java.util.Map;

/**
 * What a probe has found.
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
}
