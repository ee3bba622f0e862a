package fi.koppi.catalogservice.imports;

import fi.koppi.kit.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of an item that came before and says something else there by now. */
final class Difference {

  private Difference() {}

  /** Takes it over; where the catalog does not allow that, tells of which item that is. */
  static void takeOver(String sourceId, Runnable change) {
    try {
      change.run();
    } catch (Refused e) {
      throw new Refused(
          ImportProblem.IMPORT_CHANGE_REFUSED,
          "Of %s: %s Nothing of the document was taken in; leave the item out or mend it here."
              .formatted(sourceId, e.detail()),
          e.violations());
    }
  }

  /**
   * The fields in which an item here is not as it would be after it was taken over.
   *
   * @param fields what the other catalogs may tell, by its name in the API
   */
  static <T> String fields(T here, T merged, Map<String, Function<T, @Nullable Object>> fields) {
    return fields.entrySet().stream()
        .filter(it -> !Objects.equals(it.getValue().apply(here), it.getValue().apply(merged)))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * The notes of an item that stays as it is here.
   *
   * @param mayChange whether it could be taken over
   */
  static List<String> kept(List<String> given, String fields, boolean mayChange) {
    return and(
        given,
        mayChange
            ? "It says something else here than there (%s); compare them, or ask with update=true"
                    .formatted(fields)
                + " to replace what is written here"
            : "It says something else here than there (%s), and has ended here: it stays as it was"
                .formatted(fields));
  }

  /** The notes of an item that says now what the other catalog says. */
  static List<String> replaced(List<String> given, String fields) {
    return and(given, "What was written here was replaced (%s)".formatted(fields));
  }

  private static List<String> and(List<String> given, String note) {
    var all = new ArrayList<>(given);
    all.add(note);
    return all;
  }
}
