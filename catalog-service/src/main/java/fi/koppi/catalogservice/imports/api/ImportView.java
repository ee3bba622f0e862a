package fi.koppi.catalogservice.imports.api;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.imports.ImportSource;
import fi.koppi.catalogservice.imports.result.ImportOutcome;
import fi.koppi.catalogservice.imports.result.ImportResult;
import fi.koppi.catalogservice.imports.result.ImportedItem;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The result of an import.
 *
 * @param added the number of items that were added
 * @param changed the number of items that were changed to what the other system has
 * @param different the number of items that differ from the other system and were left as they are
 * @param items the results for all items of the document
 * @param duplicates the offerings that the catalogue may now have twice, at most 50 pairs
 */
@Schema(
    examples =
        """
        {"source": "EPERUSTEET", "added": 1, "unchanged": 0, "changed": 0, "different": 0, "leftOut": 1,
         "items": [
           {"sourceId": "tutkinnonosa/9000002", "kind": "PROGRAMME", "outcome": "ADDED",
            "id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11", "notes": []},
           {"sourceId": "tutkinnonosa/9000003", "kind": "PROGRAMME", "outcome": "LEFT_OUT",
            "notes": ["It has no name in Finnish, Swedish or English"]}],
         "duplicates": []}\
        """)
record ImportView(
    ImportSource source,
    long added,
    long unchanged,
    long changed,
    long different,
    long leftOut,
    List<ItemView> items,
    List<DuplicateView> duplicates) {

  /**
   * The result for one item of the document.
   *
   * @param sourceId the other system's key
   * @param id its id in this catalogue, if it has one
   * @param notes notes on what could not be mapped and why, and on the fields that differ or were
   *     replaced
   */
  record ItemView(
      String sourceId,
      ImportedKind kind,
      ImportOutcome outcome,
      @Nullable UUID id,
      List<String> notes) {

    static ItemView of(ImportedItem item) {
      return switch (item) {
        case ImportedItem.OfProgramme it -> of(it, ImportedKind.PROGRAMME, idOf(it.programme()));
        case ImportedItem.OfOffering it -> of(it, ImportedKind.OFFERING, idOf(it.offering()));
      };
    }

    private static ItemView of(ImportedItem item, ImportedKind kind, @Nullable UUID id) {
      return new ItemView(item.sourceId(), kind, item.outcome(), id, item.notes());
    }

    private static @Nullable UUID idOf(@Nullable ProgrammeId programme) {
      return programme == null ? null : programme.value();
    }

    private static @Nullable UUID idOf(@Nullable OfferingId offering) {
      return offering == null ? null : offering.value();
    }
  }

  static ImportView of(ImportResult result) {
    return new ImportView(
        result.source(),
        count(result, ImportOutcome.ADDED),
        count(result, ImportOutcome.UNCHANGED),
        count(result, ImportOutcome.CHANGED),
        count(result, ImportOutcome.DIFFERENT),
        count(result, ImportOutcome.LEFT_OUT),
        result.items().stream().map(ItemView::of).toList(),
        result.duplicates().stream().map(DuplicateView::of).toList());
  }

  private static long count(ImportResult result, ImportOutcome outcome) {
    return result.items().stream().filter(item -> item.outcome() == outcome).count();
  }
}
