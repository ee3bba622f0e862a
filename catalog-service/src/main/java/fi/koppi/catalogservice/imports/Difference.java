package fi.koppi.catalogservice.imports;

import fi.koppi.kit.problem.Refused;
import java.util.ArrayList;
import java.util.List;

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
   * The notes of an item that stays as it is here.
   *
   * @param mayChange whether it could be taken over
   */
  static List<String> notes(List<String> given, boolean mayChange) {
    var all = new ArrayList<>(given);
    all.add(
        mayChange
            ? "It says something else here than there; compare them, or ask with update=true to"
                + " take it over"
            : "It says something else here than there, and has ended here: it stays as it was");
    return all;
  }
}
