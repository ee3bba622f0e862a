package fi.koppi.catalogservice.imports.result;

import fi.koppi.catalogservice.imports.ImportSource;
import java.util.List;

/**
 * The result of an import, item by item, with the offerings that the catalogue may now have twice.
 */
public record ImportResult(
    ImportSource source, List<ImportedItem> items, List<Duplicate> duplicates) {

  public ImportResult {
    items = List.copyOf(items);
    duplicates = List.copyOf(duplicates);
  }
}
