package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.imports.foreign.ForeignKeys;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.imports.result.ImportOutcome;
import fi.koppi.catalogservice.imports.result.ImportedItem;
import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.programme.ProgrammeCommands;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Adds programmes of other systems that are new, and changes existing ones if the caller asks for
 * that.
 */
@ApplicationScoped
class ImportedProgrammes {

  private static final Map<String, Function<ProgrammeDetails, @Nullable Object>> FIELDS =
      Map.of(
          "name", ProgrammeDetails::name,
          "description", ProgrammeDetails::description,
          "competencePoints", ProgrammeDetails::competencePoints,
          "eqfLevel", ProgrammeDetails::eqfLevel);

  private final ForeignKeys keys;
  private final ProgrammeCommands commands;
  private final ProgrammeQueries queries;

  @Inject
  ImportedProgrammes(ForeignKeys keys, ProgrammeCommands commands, ProgrammeQueries queries) {
    this.keys = keys;
    this.commands = commands;
    this.queries = queries;
  }

  ImportedItem.OfProgramme store(ImportRun run, ForeignProgramme given) {
    var details = given.details();
    if (details == null) {
      return item(given, ImportOutcome.LEFT_OUT, null, given.notes());
    }
    var known = keys.programme(run.provider(), run.source(), given.sourceId());
    if (known.isPresent()) {
      return compared(run, given, details, queries.get(known.get()));
    }
    var added = commands.add(run.provider(), details, run.by()).id();
    keys.record(run.provider(), run.source(), given.sourceId(), added);
    return item(given, ImportOutcome.ADDED, added, given.notes());
  }

  private ImportedItem.OfProgramme compared(
      ImportRun run, ForeignProgramme given, ProgrammeDetails there, Programme here) {
    var id = here.id();
    var merged = merged(here.details(), there);
    if (merged.equals(here.details())) {
      return item(given, ImportOutcome.UNCHANGED, id, given.notes());
    }
    var fields = Difference.fields(here.details(), merged, FIELDS);
    if (!run.update() || !here.isActive()) {
      var notes = Difference.unchanged(given.notes(), fields, here.isActive());
      return item(given, ImportOutcome.DIFFERENT, id, notes);
    }
    Difference.replace(
        given.sourceId(), () -> commands.change(id, here.version(), details -> merged, run.by()));
    var notes = Difference.replaced(given.notes(), fields);
    return item(given, ImportOutcome.CHANGED, id, notes);
  }

  /** Merges the other system's details into the existing ones. */
  private static ProgrammeDetails merged(ProgrammeDetails here, ProgrammeDetails there) {
    return new ProgrammeDetails(
        here.kind(),
        there.name().orElse(here.name()),
        there.description() == null
            ? here.description()
            : there.description().orElse(here.description()),
        there.competencePoints() == null ? here.competencePoints() : there.competencePoints(),
        there.eqfLevel() == null ? here.eqfLevel() : there.eqfLevel(),
        here.field(),
        here.skills(),
        here.languageLevel(),
        here.profile());
  }

  private static ImportedItem.OfProgramme item(
      ForeignProgramme given, ImportOutcome outcome, @Nullable ProgrammeId id, List<String> notes) {
    return new ImportedItem.OfProgramme(given.sourceId(), outcome, id, notes);
  }
}
