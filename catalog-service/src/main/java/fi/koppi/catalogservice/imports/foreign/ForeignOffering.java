package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.offering.details.OfferingDetails;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An offering as another system has it.
 *
 * @param sourceId the other system's key
 * @param details the details, or null if it cannot be mapped
 * @param update changes an existing offering to what the other system knows and leaves the rest as
 *     it is
 * @param editedAt the time at which the other system edited it last, if that is known
 * @param notes notes on what could not be mapped, and why
 */
public record ForeignOffering(
    String sourceId,
    @Nullable OfferingDetails details,
    UnaryOperator<OfferingDetails> update,
    @Nullable Instant editedAt,
    List<String> notes) {

  public ForeignOffering {
    notes = List.copyOf(notes);
  }

  /** Makes an offering that cannot be mapped. */
  public static ForeignOffering unmapped(String sourceId, List<String> why) {
    return new ForeignOffering(sourceId, null, UnaryOperator.identity(), null, why);
  }
}
