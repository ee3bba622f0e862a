package fi.koppi.catalogservice.imports.result;

import fi.koppi.catalogservice.imports.ImportSource;
import java.util.List;

/** What became of a document, item by item, and what may be in the catalog twice now. */
public record ImportResult(
    ImportSource source, List<ImportedItem> items, List<Duplicate> duplicates) {

  public ImportResult {
    items = List.copyOf(items);
    duplicates = List.copyOf(duplicates);
  }
}
