package fi.koppi.catalogservice.offering.details;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an offering runs.
 *
 * @param continuousAdmission whether people start whenever it suits them
 */
public record Schedule(
    @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, boolean continuousAdmission) {

  /** The day on which somebody begins; who may begin any day begins today. */
  LocalDate beginning(LocalDate today) {
    return startsOn == null ? today : startsOn;
  }
}
