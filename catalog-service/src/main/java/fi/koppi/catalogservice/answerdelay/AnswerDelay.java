package fi.koppi.catalogservice.answerdelay;

import java.time.LocalDate;

/**
 * How many working days a provider took to catch what was referred to it.
 *
 * @param medianWorkingDays half of the referrals were caught within as many; 0 is the same day
 * @param p90WorkingDays nine in ten were
 * @param referrals how many are behind it, in fives rounded down
 * @param measuredFrom the first day on which the referrals that count were caught
 * @param measuredTo the last such day
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
      throw new IllegalArgumentException("referrals are told in fives");
    }
    if (measuredTo.isBefore(measuredFrom)) {
      throw new IllegalArgumentException("what is measured begins before it ends");
    }
  }
}
