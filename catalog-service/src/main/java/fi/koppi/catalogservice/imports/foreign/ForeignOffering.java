package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.offering.OfferingDetails;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An offering as another system has it.
 *
 * @param sourceId that system's key
 * @param details none where it cannot be mapped
 * @param update has an offering that is here say what the other system knows of it; the rest stays
 * @param notes what could not be mapped, and why
 */
public record ForeignOffering(
    String sourceId,
    @Nullable OfferingDetails details,
    UnaryOperator<OfferingDetails> update,
    List<String> notes) {

  public ForeignOffering {
    notes = List.copyOf(notes);
  }

  /** One that cannot be mapped. */
  public static ForeignOffering unmapped(String sourceId, List<String> why) {
    return new ForeignOffering(sourceId, null, UnaryOperator.identity(), why);
  }
}
