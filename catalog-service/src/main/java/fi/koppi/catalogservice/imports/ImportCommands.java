package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.imports.foreign.ForeignCatalog;
import fi.koppi.catalogservice.imports.foreign.ForeignKeys;
import fi.koppi.catalogservice.imports.result.ImportResult;
import fi.koppi.catalogservice.imports.result.ImportedItem;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports a document of another system, completely or not at all. Importing the same again changes
 * nothing, and existing items are changed only if the caller asks for that.
 */
@ApplicationScoped
public class ImportCommands {

  private static final int MOST_DUPLICATES = 50;

  private final ForeignKeys keys;
  private final ProviderQueries providers;
  private final ImportedProgrammes programmes;
  private final ImportedOfferings offerings;

  @Inject
  ImportCommands(
      ForeignKeys keys,
      ProviderQueries providers,
      ImportedProgrammes programmes,
      ImportedOfferings offerings) {
    this.keys = keys;
    this.providers = providers;
    this.programmes = programmes;
    this.offerings = offerings;
  }

  @Transactional
  public ImportResult importDocument(ImportRun run, ForeignCatalog catalog) {
    var provider = editable(run.provider(), run.by());
    keys.takeTurns(run.provider());
    List<ImportedItem> items = new ArrayList<>();
    for (var programme : catalog.programmes(provider)) {
      var item = programmes.store(run, programme);
      items.add(item);
      for (var offering : programme.offerings()) {
        items.add(offerings.store(run, offering, item.programme()));
      }
    }
    return new ImportResult(
        run.source(), items, keys.duplicates(run.provider(), run.source(), null, MOST_DUPLICATES));
  }

  private Provider editable(ProviderId id, Actor by) {
    CatalogEditors.require(by, id);
    var provider = providers.get(id);
    if (!provider.isActive()) {
      throw new Refused(
          ImportProblem.IMPORT_PROVIDER_INACTIVE, "A closed provider cannot import anything.");
    }
    return provider;
  }
}
