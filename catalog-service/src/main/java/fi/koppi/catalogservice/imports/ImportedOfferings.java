package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.bulk.OfferingKeyCommands;
import fi.koppi.catalogservice.imports.foreign.ForeignKeys;
import fi.koppi.catalogservice.imports.foreign.ForeignOffering;
import fi.koppi.catalogservice.imports.result.ImportOutcome;
import fi.koppi.catalogservice.imports.result.ImportedItem;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingCommands;
import fi.koppi.catalogservice.offering.OfferingQueries;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Drafts offerings of other systems that are new, for their editors to publish, and changes
 * existing ones if the caller asks for that.
 */
@ApplicationScoped
class ImportedOfferings {

  private static final Map<String, Function<OfferingDetails, @Nullable Object>> FIELDS =
      Map.of(
          "title", OfferingDetails::title,
          "municipality", OfferingDetails::municipality,
          "places", details -> details.places().all(),
          "fastLanePlaces", details -> details.places().fastLane(),
          "continuousAdmission", details -> details.schedule().continuousAdmission(),
          "deliveryMode", OfferingDetails::deliveryMode,
          "languages", OfferingDetails::languages);

  private final ForeignKeys keys;
  private final OfferingKeyCommands offeringKeys;
  private final OfferingCommands commands;
  private final OfferingQueries queries;

  @Inject
  ImportedOfferings(
      ForeignKeys keys,
      OfferingKeyCommands offeringKeys,
      OfferingCommands commands,
      OfferingQueries queries) {
    this.keys = keys;
    this.offeringKeys = offeringKeys;
    this.commands = commands;
    this.queries = queries;
  }

  ImportedItem store(ImportRun run, ForeignOffering given, @Nullable ProgrammeId programme) {
    if (given.details() == null || programme == null) {
      return item(given, ImportOutcome.LEFT_OUT, null, given.notes());
    }
    var known = keys.offering(run.provider(), run.source(), given.sourceId());
    if (known.isPresent()) {
      return compared(run, given, queries.get(known.get(), run.by()));
    }
    var draft = commands.draft(programme, given.details(), run.by()).id();
    offeringKeys.record(run.provider(), run.source().key(), given.sourceId(), draft);
    return item(given, ImportOutcome.ADDED, draft, given.notes());
  }

  private ImportedItem compared(ImportRun run, ForeignOffering given, Offering here) {
    var id = here.id();
    var merged = given.update().apply(here.details());
    if (merged.equals(here.details())) {
      return item(given, ImportOutcome.UNCHANGED, id, given.notes());
    }
    boolean mayChange = here.status().mayBeRevised();
    var fields = Difference.fields(here.details(), merged, FIELDS);
    if (!run.update() || !mayChange) {
      var notes = Difference.unchanged(given.notes(), fields, mayChange);
      return item(given, ImportOutcome.DIFFERENT, id, notes);
    }
    Difference.replace(
        given.sourceId(),
        () -> commands.revise(id, here.version(), merged, run.reason(), run.by()));
    var notes = Difference.replaced(given.notes(), fields);
    return item(given, ImportOutcome.CHANGED, id, notes);
  }

  private static ImportedItem item(
      ForeignOffering given, ImportOutcome outcome, @Nullable OfferingId id, List<String> notes) {
    return new ImportedItem.OfOffering(given.sourceId(), outcome, id, notes);
  }
}
