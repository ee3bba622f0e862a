package fi.koppi.catalogservice.answerdelay;

import java.time.LocalDate;

/**
 * The working days that a provider took to catch what was referred to it.
 *
 * @param medianWorkingDays the days within which half of the referrals were caught; 0 is the same
 *     day
 * @param p90WorkingDays the days within which nine in ten were caught
 * @param referrals the number of referrals that were counted, rounded down to fives
 * @param measuredFrom the first day on which the counted referrals were caught
 * @param measuredTo the last day on which they were caught
 */
public record AnswerDelay(
    int medianWorkingDays,
    int p90WorkingDays,
    int referrals,
    LocalDate measuredFrom,
    LocalDate measuredTo) {

  public AnswerDelay {
    if (medianWorkingDays < 0 || p90WorkingDays < medianWorkingDays) {
      throw new IllegalArgumentException("nine in ten take no less than half, and none under 0");
    }
    if (referrals < 5 || referrals % 5 != 0) {
      throw new IllegalArgumentException("referrals are counted in fives");
    }
    if (measuredTo.isBefore(measuredFrom)) {
      throw new IllegalArgumentException("the measured days begin before they end");
    }
  }
}
