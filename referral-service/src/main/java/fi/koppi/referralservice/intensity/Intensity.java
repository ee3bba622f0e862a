package fi.koppi.referralservice.intensity;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The intensity of a client's training: in per cent of full time, or in days a week.
 *
 * @param percent 1 to 100 per cent of full time
 * @param daysPerWeek half a day to five days a week, in steps of half a day
 */
@Embeddable
public record Intensity(
    @Column(updatable = false) @Nullable Integer percent,
    @Column(updatable = false) @Nullable BigDecimal daysPerWeek) {

  private static final int FULL_TIME = 100;
  private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(5);
  private static final BigDecimal HALF_DAY = new BigDecimal("0.5");

  public Intensity {
    if ((percent == null) == (daysPerWeek == null)) {
      throw refused("", "must have either percent or daysPerWeek");
    }
    if (percent != null && (percent < 1 || percent > FULL_TIME)) {
      throw refused("/percent", "must be 1 to 100");
    }
    if (daysPerWeek != null
        && (daysPerWeek.compareTo(HALF_DAY) < 0
            || daysPerWeek.compareTo(FULL_WEEK) > 0
            || daysPerWeek.remainder(HALF_DAY).signum() != 0)) {
      throw refused("/daysPerWeek", "must be 0.5 to 5, in steps of half a day");
    }
  }

  /** Returns the intensity that is given in either way; null where neither is given. */
  public static @Nullable Intensity ofEither(
      @Nullable Integer percent, @Nullable BigDecimal daysPerWeek) {
    return percent == null && daysPerWeek == null ? null : new Intensity(percent, daysPerWeek);
  }

  /** Returns the share of full time, where a full week has five days. */
  public BigDecimal share() {
    return percent == null
        ? Objects.requireNonNull(daysPerWeek).divide(FULL_WEEK, 2, RoundingMode.HALF_UP)
        : BigDecimal.valueOf(percent, 2);
  }

  private static Refused refused(String pointer, String message) {
    return new Refused(
        CommonProblem.VALIDATION_FAILED,
        "Correct the intensity; see violations.",
        List.of(new Violation(pointer, "intensity", message)));
  }
}
