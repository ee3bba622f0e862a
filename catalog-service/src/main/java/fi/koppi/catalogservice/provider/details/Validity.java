package fi.koppi.catalogservice.provider.details;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is there, the first and the last among them.
 *
 * @param first null where it has been there before anybody asked
 * @param last null where no end is known
 */
public record Validity(@Nullable LocalDate first, @Nullable LocalDate last) {

  public static final Validity ALWAYS = new Validity(null, null);

  public Validity {
    if (first != null && last != null && last.isBefore(first)) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED,
          "The last day comes before the first.",
          List.of(new Violation("/validTo", "order", "must not be before validFrom")));
    }
  }

  public boolean includes(LocalDate day) {
    return (first == null || !day.isBefore(first)) && !isOver(day);
  }

  /** Returns whether the last day lies before the given one. */
  public boolean isOver(LocalDate day) {
    return last != null && last.isBefore(day);
  }
}
