package fi.koppi.catalogservice.imports.result;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The result for one item of a document. */
public sealed interface ImportedItem {

  /** Returns the key that the item has in the other system. */
  String sourceId();

  ImportOutcome outcome();

  /** Notes on what could not be mapped and why, and on what differs or was replaced. */
  List<String> notes();

  /**
   * The result for a programme.
   *
   * @param programme the programme in this catalogue, or null if there is none
   */
  record OfProgramme(
      String sourceId, ImportOutcome outcome, @Nullable ProgrammeId programme, List<String> notes)
      implements ImportedItem {

    public OfProgramme {
      notes = List.copyOf(notes);
    }

    /** Returns the same result with one more note. */
    public OfProgramme noting(String note) {
      return new OfProgramme(
          sourceId, outcome, programme, Stream.concat(notes.stream(), Stream.of(note)).toList());
    }
  }

  /**
   * The result for an offering.
   *
   * @param offering the offering in this catalogue, or null if there is none
   */
  record OfOffering(
      String sourceId, ImportOutcome outcome, @Nullable OfferingId offering, List<String> notes)
      implements ImportedItem {

    public OfOffering {
      notes = List.copyOf(notes);
    }
  }
}
