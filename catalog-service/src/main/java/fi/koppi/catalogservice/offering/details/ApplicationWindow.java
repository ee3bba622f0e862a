package fi.koppi.catalogservice.offering.details;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The days on which somebody can apply, the first and the last among them. */
@Schema(examples = "{\"opensOn\": \"2027-01-11\", \"closesOn\": \"2027-02-12\"}")
public record ApplicationWindow(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {

  public ApplicationWindow {
    if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
      throw new IllegalArgumentException("closesOn must not be before opensOn");
    }
  }
}
