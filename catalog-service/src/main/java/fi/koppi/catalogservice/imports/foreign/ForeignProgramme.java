package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.programme.ProgrammeDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme as another system has it.
 *
 * @param sourceId that system's key
 * @param details none where it cannot be mapped
 * @param notes what could not be mapped, and why
 * @param offerings those of it that the document has
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
