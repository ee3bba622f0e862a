package fi.koppi.referralservice.intensity;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The seat-days that a client has used in a range of days: the sum of the share of full time over
 * the working days in training, today being the last one. A day without a recorded intensity counts
 * as a whole one.
 *
 * @param workingDays the working days of the range until today
 * @param trainingDays those of them on which the client was in training
 * @param used the sum of their shares
 */
public record SeatDays(
    LocalDate first, LocalDate last, int workingDays, int trainingDays, BigDecimal used) {

  private static final int LONGEST_YEARS = 5;

  /** Refuses a range that ends before it begins, or is longer than five years. */
  static void requireRange(LocalDate first, LocalDate last) {
    if (last.isBefore(first) || last.isAfter(first.plusYears(LONGEST_YEARS))) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED,
          "Correct the range; see violations.",
          List.of(
              new Violation(
                  "query:last", "range", "must be the first day or up to five years later")));
    }
  }

  static SeatDays of(
      LocalDate first,
      LocalDate last,
      LocalDate today,
      TrainingDays training,
      List<IntensityPeriod> intensities,
      WorkingDays calendar) {
    var until = last.isAfter(today) ? today : last;
    List<LocalDate> days = until.isBefore(first) ? List.of() : calendar.between(first, until);
    var inTraining = days.stream().filter(training::contains).toList();
    var used =
        inTraining.stream()
            .map(day -> shareOn(day, intensities))
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    return new SeatDays(first, last, days.size(), inTraining.size(), used);
  }

  private static BigDecimal shareOn(LocalDate day, List<IntensityPeriod> intensities) {
    return intensities.stream()
        .filter(period -> period.days().contains(day))
        .findFirst()
        .map(period -> period.intensity().share())
        .orElse(BigDecimal.ONE);
  }
}
