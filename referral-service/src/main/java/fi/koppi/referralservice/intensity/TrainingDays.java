package fi.koppi.referralservice.intensity;

import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.referral.StatusChange;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a client was in training: from the day of the start or of the resumption to the
 * day before a pause, or to the day on which training ended, which belongs to it.
 */
record TrainingDays(List<Days> periods) {

  TrainingDays {
    periods = List.copyOf(periods);
  }

  static TrainingDays of(List<StatusChange> history) {
    List<Days> periods = new ArrayList<>();
    @Nullable LocalDate since = null;
    for (var change : history) {
      if (since == null) {
        since = change.status() == ReferralStatus.IN_TRAINING ? dayOf(change) : null;
      } else if (change.status() != ReferralStatus.IN_TRAINING) {
        var last =
            change.status() == ReferralStatus.PAUSED ? dayOf(change).minusDays(1) : dayOf(change);
        if (!last.isBefore(since)) {
          periods.add(new Days(since, last));
        }
        since = null;
      }
    }
    if (since != null) {
      periods.add(new Days(since, null));
    }
    return new TrainingDays(periods);
  }

  /** Returns the day from which a step holds, or on which a step without such a day was taken. */
  private static LocalDate dayOf(StatusChange change) {
    return Objects.requireNonNullElseGet(change.effectiveOn(), () -> Today.at(change.at()));
  }

  boolean contains(LocalDate day) {
    return periods.stream().anyMatch(period -> period.contains(day));
  }
}
