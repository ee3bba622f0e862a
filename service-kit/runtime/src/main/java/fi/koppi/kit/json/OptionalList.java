package fi.koppi.kit.json;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that may be left out of a document: whoever reads it gets an empty one instead. */
public final class OptionalList {

  private OptionalList() {}

  public static <T> List<T> of(@Nullable List<T> given) {
    return given == null ? List.of() : Collections.unmodifiableList(given);
  }
}
