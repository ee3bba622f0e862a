package fi.koppi.catalogservice.imports;

import fi.koppi.kit.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares an existing item with the other system's, and describes the difference in notes. */
final class Difference {

  private Difference() {}

  /** Makes the change; a refusal names the item that it is about. */
  static void replace(String sourceId, Runnable change) {
    try {
      change.run();
    } catch (Refused e) {
      throw new Refused(
          ImportProblem.IMPORT_CHANGE_REFUSED,
          "Of %s: %s Nothing of the document was imported; leave the item out or correct it here."
              .formatted(sourceId, e.detail()),
          e.violations());
    }
  }

  /**
   * Returns the names of the fields that the change would replace.
   *
   * @param fields the fields that other systems have, by their names in the API
   */
  static <T> String fields(T here, T merged, Map<String, Function<T, @Nullable Object>> fields) {
    return fields.entrySet().stream()
        .filter(it -> !Objects.equals(it.getValue().apply(here), it.getValue().apply(merged)))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns the notes of an item that stays as it is.
   *
   * @param mayChange whether the item may be changed at all
   */
  static List<String> unchanged(List<String> given, String fields, boolean mayChange) {
    return and(
        given,
        mayChange
            ? "It says something else here than there (%s); compare them, or ask with update=true"
                    .formatted(fields)
                + " to replace what is written here"
            : "It says something else here than there (%s), and has ended here: it stays as it was"
                .formatted(fields));
  }

  /** Returns the notes of an item that was changed. */
  static List<String> replaced(List<String> given, String fields) {
    return and(given, "What was written here was replaced (%s)".formatted(fields));
  }

  /** Returns the notes with one more. */
  static List<String> and(List<String> given, String note) {
    var all = new ArrayList<>(given);
    all.add(note);
    return all;
  }
}
