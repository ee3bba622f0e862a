package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme as another system has it.
 *
 * @param sourceId the other system's key
 * @param details the details, or null if it cannot be mapped
 * @param whole the other system's key of the qualification that it is a part of, which comes before
 *     it in the document
 * @param editedAt the time at which the other system edited it last, if that is known
 * @param notes notes on what could not be mapped, and why
 * @param offerings the offerings of the programme in the document
 */
public record ForeignProgramme(
    String sourceId,
    @Nullable ProgrammeDetails details,
    @Nullable String whole,
    @Nullable Instant editedAt,
    List<String> notes,
    List<ForeignOffering> offerings) {

  public ForeignProgramme {
    notes = List.copyOf(notes);
    offerings = List.copyOf(offerings);
  }

  /** Makes a programme that is not imported. */
  public static ForeignProgramme leftOut(
      String sourceId, String why, List<ForeignOffering> offerings) {
    return new ForeignProgramme(sourceId, null, null, null, List.of(why), offerings);
  }
}
