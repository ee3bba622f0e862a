package fi.koppi.catalogservice.offering.details;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The cost of one place.
 *
 * @param amountCents euro cents without value added tax
 * @param employerShare the employer's share in percent, of what is paid jointly only
 */
@Schema(examples = "{\"amountCents\": 420000, \"payer\": \"JOINT\", \"employerShare\": 30}")
public record Cost(
    @Min(0) @Max(100_000_000) int amountCents,
    Payer payer,
    @Nullable @Min(1) @Max(99) Integer employerShare) {

  public Cost {
    if (payer == null) {
      throw new IllegalArgumentException("Say who pays, or FREE");
    }
    if ((payer == Payer.FREE) != (amountCents == 0)) {
      throw new IllegalArgumentException("What is FREE costs 0 cents, and nothing else does");
    }
    if (employerShare != null && payer != Payer.JOINT) {
      throw new IllegalArgumentException("Give an employer's share of what is paid by JOINT only");
    }
  }
}
