package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.ProgrammeId;
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
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports a document of another system, completely or not at all. Importing the same again changes
 * nothing, and existing items are changed only if the caller asks for that.
 */
@ApplicationScoped
public class ImportCommands {

  private static final int MOST_DUPLICATES = 50;
  private static final int MOST_NAMED = 20;

  private final ForeignKeys keys;
  private final ProviderQueries providers;
  private final ImportedProgrammes programmes;
  private final ImportedOfferings offerings;
  private final InstantSource time;

  @Inject
  ImportCommands(
      ForeignKeys keys,
      ProviderQueries providers,
      ImportedProgrammes programmes,
      ImportedOfferings offerings,
      InstantSource time) {
    this.keys = keys;
    this.providers = providers;
    this.programmes = programmes;
    this.offerings = offerings;
    this.time = time;
  }

  @Transactional
  public ImportResult importDocument(ImportRun run, ForeignCatalog catalog) {
    var provider = editable(run.provider(), run.by());
    keys.takeTurns(run.provider());
    List<ImportedItem> items = new ArrayList<>();
    Map<String, ProgrammeId> stored = new HashMap<>();
    for (var programme : catalog.programmes(provider, Today.at(time.instant()))) {
      var whole = Optional.ofNullable(programme.whole()).map(stored::get);
      var item = programmes.store(run, programme, whole);
      items.add(item);
      if (item.programme() != null) {
        stored.put(programme.sourceId(), item.programme());
      }
      for (var offering : programme.offerings()) {
        items.add(offerings.store(run, offering, item.programme()));
      }
    }
    return new ImportResult(
        run.source(),
        withVanished(run, items),
        keys.duplicates(run.provider(), run.source(), null, MOST_DUPLICATES));
  }

  /** Adds to each programme a note on what was imported with it before and is missing now. */
  private List<ImportedItem> withVanished(ImportRun run, List<ImportedItem> items) {
    var given = items.stream().map(ImportedItem::sourceId).collect(Collectors.toSet());
    return items.stream()
        .<ImportedItem>map(item ->
            switch (item) {
              case ImportedItem.OfOffering offering -> offering;
              case ImportedItem.OfProgramme programme ->
                  vanished(run, programme, given).map(programme::noting).orElse(programme);
            })
        .toList();
  }

  private Optional<String> vanished(
      ImportRun run, ImportedItem.OfProgramme item, Set<String> given) {
    var programme = item.programme();
    if (programme == null) {
      return Optional.empty();
    }
    var missing =
        Stream.concat(
                keys.unitsOf(run.provider(), run.source(), programme).stream(),
                keys.offeringsOf(run.provider(), run.source(), programme).stream())
            .filter(key -> !given.contains(key))
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(noteOn(missing));
  }

  private static String noteOn(List<String> missing) {
    var named = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
    var others = missing.size() - MOST_NAMED;
    return "The document has no longer %s%s: end here what has ended there"
        .formatted(named, others > 0 ? " and %d others".formatted(others) : "");
  }

  private Provider editable(ProviderId id, Actor by) {
    CatalogEditors.require(by, id);
    // Locked, so that closing the provider ends what is imported as well.
    var provider = providers.lockToRead(id).orElseThrow(CatalogEditors::unknownProvider);
    if (!provider.isActive()) {
      throw new Refused(
          ImportProblem.IMPORT_PROVIDER_INACTIVE, "A closed provider cannot import anything.");
    }
    return provider;
  }
}
