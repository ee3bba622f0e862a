package fi.koppi.kit.json;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that may be left out of a document, which means the same as an empty one. */
public final class OptionalList {

  private OptionalList() {}

  /** Returns the given list, or an empty one if it was left out. */
  public static <T> List<T> of(@Nullable List<T> given) {
    return given == null ? List.of() : Collections.unmodifiableList(given);
  }

  /** Returns the list to be written, or null if it is empty and so is left out. */
  public static <T> @Nullable List<T> orNull(List<T> values) {
    return values.isEmpty() ? null : values;
  }
}
