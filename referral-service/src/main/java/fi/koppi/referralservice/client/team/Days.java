package fi.koppi.referralservice.client.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a membership, the first and the last one included.
 *
 * @param last null while no end is known; the day before the first where there are no days at all
 */
public record Days(LocalDate first, @Nullable LocalDate last) {

  public Days {
    if (last != null && last.isBefore(first.minusDays(1))) {
      throw new IllegalArgumentException("days that end before they begin");
    }
  }

  boolean isEmpty() {
    return last != null && last.isBefore(first);
  }

  boolean include(LocalDate day) {
    return !day.isBefore(first) && (last == null || !day.isAfter(last));
  }

  boolean overlap(Days other) {
    return !isEmpty()
        && !other.isEmpty()
        && (other.last == null || !first.isAfter(other.last))
        && (last == null || !other.first.isAfter(last));
  }
}
