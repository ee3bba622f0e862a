package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme as another system has it.
 *
 * @param sourceId the other system's key
 * @param details the details, or null if it cannot be mapped
 * @param notes notes on what could not be mapped, and why
 * @param offerings the offerings of the programme in the document
 */
public record ForeignProgramme(
    String sourceId,
    @Nullable ProgrammeDetails details,
    List<String> notes,
    List<ForeignOffering> offerings) {

  public ForeignProgramme {
    notes = List.copyOf(notes);
    offerings = List.copyOf(offerings);
  }
}
