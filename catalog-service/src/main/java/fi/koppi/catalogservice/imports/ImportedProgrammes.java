package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.programme.ProgrammeCommands;
import fi.koppi.catalogservice.programme.ProgrammeId;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.catalogservice.provider.ProviderId;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes programmes of others' that are not here yet. */
@ApplicationScoped
class ImportedProgrammes {

  private final ForeignKeys keys;
  private final ProgrammeCommands commands;
  private final ProgrammeQueries queries;

  @Inject
  ImportedProgrammes(ForeignKeys keys, ProgrammeCommands commands, ProgrammeQueries queries) {
    this.keys = keys;
    this.commands = commands;
    this.queries = queries;
  }

  ImportedItem take(ProviderId provider, ImportSource source, ForeignProgramme given, Actor by) {
    if (given.details() == null) {
      return item(given, ImportOutcome.LEFT_OUT, null);
    }
    var known = keys.programme(provider, source, given.sourceId());
    if (known.isPresent()) {
      return compared(given, known.get());
    }
    var added = commands.add(provider, given.details(), by).id();
    keys.remember(provider, source, given.sourceId(), added);
    return item(given, ImportOutcome.ADDED, added.value());
  }

  private ImportedItem compared(ForeignProgramme given, ProgrammeId known) {
    if (queries.get(known).details().equals(given.details())) {
      return item(given, ImportOutcome.UNCHANGED, known.value());
    }
    var notes = new ArrayList<>(given.notes());
    notes.add("It says something else here than there; compare them and decide what holds");
    return new ImportedItem(
        given.sourceId(), ImportedKind.PROGRAMME, ImportOutcome.DIFFERENT, known.value(), notes);
  }

  private static ImportedItem item(
      ForeignProgramme given, ImportOutcome outcome, @Nullable UUID id) {
    return new ImportedItem(given.sourceId(), ImportedKind.PROGRAMME, outcome, id, given.notes());
  }
}
