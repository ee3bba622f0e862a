package fi.koppi.referralservice.clockrule;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it holds for a time.
 *
 * @param validFrom its first day; a clock keeps the revision of the day on which it starts
 * @param validTo its last day; null for the one that holds until it is replaced
 * @param workingDays the working days that the clock allows; 0 for the day from which it counts
 * @param warningPercent the part of these days after which the clock warns, rounded down to days
 * @param cutOff the time of day in Finland after which a start counts as the next working day's
 */
public record Revision(
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    int workingDays,
    int warningPercent,
    LocalTime cutOff) {

  /** Returns whether the revision holds on a day. */
  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Returns the working days after which the clock warns; 0 where there is no time to warn in. */
  int warningDays() {
    int days = workingDays * warningPercent / 100;
    return days < workingDays ? days : 0;
  }

  /** Returns whether both say the same but for their last days. */
  boolean differsInItsEndOnly(Revision other) {
    return new Revision(validFrom, null, workingDays, warningPercent, cutOff)
        .equals(
            new Revision(
                other.validFrom, null, other.workingDays, other.warningPercent, other.cutOff));
  }
}
