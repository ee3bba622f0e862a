package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.offering.OfferingCommands;
import fi.koppi.catalogservice.offering.OfferingId;
import fi.koppi.catalogservice.offering.OfferingQueries;
import fi.koppi.catalogservice.programme.ProgrammeId;
import fi.koppi.catalogservice.provider.ProviderId;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts offerings of others' that are not here yet; their editors publish them. */
@ApplicationScoped
class ImportedOfferings {

  private final ForeignKeys keys;
  private final OfferingCommands commands;
  private final OfferingQueries queries;

  @Inject
  ImportedOfferings(ForeignKeys keys, OfferingCommands commands, OfferingQueries queries) {
    this.keys = keys;
    this.commands = commands;
    this.queries = queries;
  }

  ImportedItem take(
      ProviderId provider,
      ImportSource source,
      ForeignOffering given,
      @Nullable UUID programme,
      Actor by) {
    if (given.details() == null || programme == null) {
      return item(given, ImportOutcome.LEFT_OUT, null, given.notes());
    }
    var known = keys.offering(provider, source, given.sourceId());
    if (known.isPresent()) {
      return compared(given, known.get(), by);
    }
    var draft = commands.draft(new ProgrammeId(programme), given.details(), by).id();
    keys.remember(provider, source, given.sourceId(), draft);
    return item(given, ImportOutcome.ADDED, draft.value(), given.notes());
  }

  private ImportedItem compared(ForeignOffering given, OfferingId known, Actor by) {
    if (queries.get(known, by).details().equals(given.details())) {
      return item(given, ImportOutcome.UNCHANGED, known.value(), given.notes());
    }
    var notes = new ArrayList<>(given.notes());
    notes.add("It says something else here than there; compare them and decide what holds");
    return item(given, ImportOutcome.DIFFERENT, known.value(), notes);
  }

  private static ImportedItem item(
      ForeignOffering given, ImportOutcome outcome, @Nullable UUID id, List<String> notes) {
    return new ImportedItem(given.sourceId(), ImportedKind.OFFERING, outcome, id, notes);
  }
}
