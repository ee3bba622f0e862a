package fi.koppi.kit.json;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that may be left out of a document, which means the same as an empty one. */
public final class OptionalList {

  private OptionalList() {}

  /** As whoever reads the document gets it. */
  public static <T> List<T> of(@Nullable List<T> given) {
    return given == null ? List.of() : Collections.unmodifiableList(given);
  }

  /** As it is written: left out where it is empty. */
  public static <T> @Nullable List<T> orNull(List<T> values) {
    return values.isEmpty() ? null : values;
  }
}
