package fi.koppi.catalogservice.offering.details;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an offering runs.
 *
 * @param continuousAdmission whether people may begin on any day
 */
public record Schedule(
    @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, boolean continuousAdmission) {

  /** Returns the day on which somebody begins; with continuous admission that is today. */
  public LocalDate beginning(LocalDate today) {
    return startsOn == null ? today : startsOn;
  }
}
