package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.imports.foreign.ForeignKeys;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.imports.foreign.Imported;
import fi.koppi.catalogservice.imports.result.ImportOutcome;
import fi.koppi.catalogservice.imports.result.ImportedItem;
import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.programme.ProgrammeCommands;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
          "eqfLevel", ProgrammeDetails::eqfLevel,
          "profile.partOf", details -> details.profile().partOf(),
          "profile.nationalCodes", details -> details.profile().nationalCodes());

  private final ForeignKeys keys;
  private final ProgrammeCommands commands;
  private final ProgrammeQueries queries;

  @Inject
  ImportedProgrammes(ForeignKeys keys, ProgrammeCommands commands, ProgrammeQueries queries) {
    this.keys = keys;
    this.commands = commands;
    this.queries = queries;
  }

  /**
   * Stores a programme.
   *
   * @param whole the qualification that it is a part of, if it was imported
   */
  ImportedItem.OfProgramme store(
      ImportRun run, ForeignProgramme given, Optional<ProgrammeId> whole) {
    var details = given.details();
    if (details == null) {
      return item(given, ImportOutcome.LEFT_OUT, null, given.notes());
    }
    List<String> notes = new ArrayList<>(given.notes());
    var there = details.on(profile(given, details.profile(), whole, notes));
    var known = keys.programme(run.provider(), run.source(), given.sourceId());
    if (known.isPresent()) {
      return compared(run, given, notes, there, known.get());
    }
    var added = commands.add(run.provider(), there, run.by()).id();
    keys.record(run.provider(), run.source(), given.sourceId(), added, given.editedAt());
    return item(given, ImportOutcome.ADDED, added, notes);
  }

  private ProgrammeProfile profile(
      ForeignProgramme given,
      ProgrammeProfile profile,
      Optional<ProgrammeId> whole,
      List<String> notes) {
    if (given.whole() == null) {
      return profile;
    }
    var active = whole.map(queries::get).filter(Programme::isActive).map(Programme::id);
    if (active.isEmpty()) {
      notes.add(
          "That it is a part of %s was not recorded, because that is no active qualification here"
              .formatted(given.whole()));
    }
    return profile.with(active.map(ProgrammeId::value).stream().toList(), profile.nationalCodes());
  }

  private ImportedItem.OfProgramme compared(
      ImportRun run,
      ForeignProgramme given,
      List<String> notes,
      ProgrammeDetails there,
      Imported<ProgrammeId> known) {
    var here = queries.get(known.id());
    var id = here.id();
    var merged = merged(here.details(), there, notes);
    if (merged.equals(here.details())) {
      renew(run, given, known);
      return item(given, ImportOutcome.UNCHANGED, id, notes);
    }
    var older = known.noteOnOlder(given.editedAt());
    if (older.isPresent()) {
      notes.add(older.get());
      return item(given, ImportOutcome.DIFFERENT, id, notes);
    }
    var fields = Difference.fields(here.details(), merged, FIELDS);
    if (!run.update() || !here.isActive()) {
      return item(
          given, ImportOutcome.DIFFERENT, id, Difference.unchanged(notes, fields, here.isActive()));
    }
    Difference.replace(
        given.sourceId(), () -> commands.change(id, here.version(), details -> merged, run.by()));
    renew(run, given, known);
    return item(given, ImportOutcome.CHANGED, id, Difference.replaced(notes, fields));
  }

  private void renew(ImportRun run, ForeignProgramme given, Imported<ProgrammeId> known) {
    var editedAt = given.editedAt();
    if (editedAt != null && known.isOlderThan(editedAt)) {
      keys.renew(run.provider(), run.source(), given.sourceId(), editedAt);
    }
  }

  /** Merges the other system's details into the existing ones. */
  private static ProgrammeDetails merged(
      ProgrammeDetails here, ProgrammeDetails there, List<String> notes) {
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
        merged(here.profile(), there.profile(), notes));
  }

  /** Adds the qualification to those that a unit already belongs to, since several share units. */
  private static ProgrammeProfile merged(
      ProgrammeProfile here, ProgrammeProfile there, List<String> notes) {
    var wholes = Stream.concat(here.partOf().stream(), there.partOf().stream()).distinct().toList();
    if (wholes.size() > ProgrammeProfile.MOST_WHOLES) {
      notes.add(
          "It is a part of more than %d qualifications: this one was not recorded"
              .formatted(ProgrammeProfile.MOST_WHOLES));
      wholes = here.partOf();
    }
    return here.with(
        wholes, there.nationalCodes().isEmpty() ? here.nationalCodes() : there.nationalCodes());
  }

  private static ImportedItem.OfProgramme item(
      ForeignProgramme given, ImportOutcome outcome, @Nullable ProgrammeId id, List<String> notes) {
    return new ImportedItem.OfProgramme(given.sourceId(), outcome, id, notes);
  }
}
