package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.offering.OfferingDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offering as another system has it.
 *
 * @param sourceId that system's key
 * @param details none where it cannot be mapped
 * @param notes what could not be mapped, and why
 */
public record ForeignOffering(
    String sourceId, @Nullable OfferingDetails details, List<String> notes) {

  public ForeignOffering {
    notes = List.copyOf(notes);
  }
}
