package fi.koppi.catalogservice.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a document.
 *
 * @param kind what it would be here
 * @param id its id here, where it has one
 * @param notes what could not be mapped, and why; what differs or was replaced
 */
public record ImportedItem(
    String sourceId,
    ImportedKind kind,
    ImportOutcome outcome,
    @Nullable UUID id,
    List<String> notes) {

  public ImportedItem {
    notes = List.copyOf(notes);
  }
}
