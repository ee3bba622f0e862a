package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.offering.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text what the method should be for; empty for all
 * @param targetGroup for whom; what is for everybody fits too
 */
public record MethodSearch(String text, @Nullable TargetGroup targetGroup) {

  /** The most characters that can be looked for. */
  public static final int LONGEST_TEXT = 200;

  public MethodSearch {
    text = text.strip();
  }
}
