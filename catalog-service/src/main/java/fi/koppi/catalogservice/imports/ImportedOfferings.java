package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.bulk.OfferingKeyCommands;
import fi.koppi.catalogservice.imports.foreign.ForeignKeys;
import fi.koppi.catalogservice.imports.foreign.ForeignOffering;
import fi.koppi.catalogservice.imports.foreign.Imported;
import fi.koppi.catalogservice.imports.result.ImportOutcome;
import fi.koppi.catalogservice.imports.result.ImportedItem;
import fi.koppi.catalogservice.municipality.MunicipalityQueries;
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
      Map.ofEntries(
          Map.entry("title", OfferingDetails::title),
          Map.entry("municipality", OfferingDetails::municipality),
          Map.entry("places", details -> details.places().all()),
          Map.entry("fastLanePlaces", details -> details.places().fastLane()),
          Map.entry("startsOn", details -> details.schedule().startsOn()),
          Map.entry("endsOn", details -> details.schedule().endsOn()),
          Map.entry("continuousAdmission", details -> details.schedule().continuousAdmission()),
          Map.entry("deliveryMode", OfferingDetails::deliveryMode),
          Map.entry("languages", OfferingDetails::languages),
          Map.entry("terms.cost", details -> details.terms().cost()),
          Map.entry("terms.applications", details -> details.terms().applications()));

  private final ForeignKeys keys;
  private final OfferingKeyCommands offeringKeys;
  private final OfferingCommands commands;
  private final OfferingQueries queries;
  private final MunicipalityQueries municipalities;

  @Inject
  ImportedOfferings(
      ForeignKeys keys,
      OfferingKeyCommands offeringKeys,
      OfferingCommands commands,
      OfferingQueries queries,
      MunicipalityQueries municipalities) {
    this.keys = keys;
    this.offeringKeys = offeringKeys;
    this.commands = commands;
    this.queries = queries;
    this.municipalities = municipalities;
  }

  ImportedItem store(ImportRun run, ForeignOffering given, @Nullable ProgrammeId programme) {
    var details = given.details();
    if (details == null || programme == null) {
      return item(given, ImportOutcome.LEFT_OUT, null, given.notes());
    }
    if (!municipalities.isKnown(details.municipality())) {
      return item(
          given,
          ImportOutcome.LEFT_OUT,
          null,
          List.of("Its municipality %s is unknown".formatted(details.municipality().value())));
    }
    var known = keys.offering(run.provider(), run.source(), given.sourceId());
    if (known.isPresent()) {
      return compared(run, given, known.get());
    }
    var draft = commands.draft(programme, details, run.by()).id();
    offeringKeys.record(
        run.provider(), run.source().key(), given.sourceId(), draft, given.editedAt());
    return item(given, ImportOutcome.ADDED, draft, given.notes());
  }

  private ImportedItem compared(ImportRun run, ForeignOffering given, Imported<OfferingId> known) {
    var here = queries.get(known.id(), run.by());
    var id = here.id();
    var merged = given.update().apply(here.details());
    if (merged.equals(here.details())) {
      renew(run, given, known);
      return item(given, ImportOutcome.UNCHANGED, id, given.notes());
    }
    var older = known.noteOnOlder(given.editedAt());
    if (older.isPresent()) {
      return item(given, ImportOutcome.DIFFERENT, id, Difference.and(given.notes(), older.get()));
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
    renew(run, given, known);
    var notes = Difference.replaced(given.notes(), fields);
    return item(given, ImportOutcome.CHANGED, id, notes);
  }

  private void renew(ImportRun run, ForeignOffering given, Imported<OfferingId> known) {
    var editedAt = given.editedAt();
    if (editedAt != null && known.isOlderThan(editedAt)) {
      offeringKeys.renew(run.provider(), run.source().key(), given.sourceId(), editedAt);
    }
  }

  private static ImportedItem item(
      ForeignOffering given, ImportOutcome outcome, @Nullable OfferingId id, List<String> notes) {
    return new ImportedItem.OfOffering(given.sourceId(), outcome, id, notes);
  }
}
