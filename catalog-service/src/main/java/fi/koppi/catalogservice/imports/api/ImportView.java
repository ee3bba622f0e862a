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
 * What became of a document.
 *
 * @param added how many items are new here
 * @param changed how many say now what the other system says
 * @param different how many say something else there, and were left as they are here
 * @param items every item of the document
 * @param duplicates what may be in the catalog twice now, the first 50
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
   * One item of the document.
   *
   * @param sourceId the other system's key
   * @param id its id here, where it has one
   * @param notes what could not be mapped, and why; which fields differ or were replaced
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
