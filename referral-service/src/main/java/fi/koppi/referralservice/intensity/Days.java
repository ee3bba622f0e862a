package fi.koppi.referralservice.intensity;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days from one to another, both included.
 *
 * @param last null where no end is known
 */
public record Days(LocalDate first, @Nullable LocalDate last) {

  public Days {
    if (last != null && last.isBefore(first)) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED,
          "Correct the days; see violations.",
          List.of(new Violation("/lastDay", "last-day", "must not be before the first day")));
    }
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && (last == null || !day.isAfter(last));
  }

  boolean overlaps(Days other) {
    return contains(other.first) || other.contains(first);
  }
}
