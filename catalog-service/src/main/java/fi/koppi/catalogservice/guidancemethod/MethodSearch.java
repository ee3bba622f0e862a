package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.offering.details.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a search for guidance methods.
 *
 * @param text words about the purpose; empty for all methods
 * @param targetGroup the group that the method has to suit; methods for everybody suit every group
 */
public record MethodSearch(String text, @Nullable TargetGroup targetGroup) {

  /** The longest text that can be searched for. */
  public static final int LONGEST_TEXT = 200;

  public MethodSearch {
    text = text.strip();
  }
}
