package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.provider.ProviderId;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import java.util.ArrayList;
import java.util.List;

/**
 * A document's way in.
 *
 * @param provider whose catalog it gets into
 * @param update whether what came before and is different there is taken over
 */
public record Intake(ProviderId provider, ImportSource source, boolean update, Actor by) {

  /** Why what is recorded of an item here changes. */
  String reason() {
    return "Taken over from " + source.key();
  }

  /** Takes a change over; where the catalog does not allow it, tells of which item that is. */
  static void change(String sourceId, Runnable change) {
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

  /** The notes of an item that stays as it is, though it is different there. */
  static List<String> different(List<String> notes, boolean mayChange) {
    var all = new ArrayList<>(notes);
    all.add(
        mayChange
            ? "It says something else here than there; compare them, or ask with update=true to"
                + " take it over"
            : "It says something else here than there, and has ended here: it stays as it was");
    return all;
  }
}
