package fi.koppi.catalogservice.answerdelay.messaging;

import static java.util.Objects.requireNonNull;

import fi.koppi.catalogservice.answerdelay.AnswerDelay;
import java.time.LocalDate;

/** The fields of referral-service's {@code answer-delay-state.v1}, but for the key. */
record AnswerDelayState(
    long version,
    Integer medianWorkingDays,
    Integer p90WorkingDays,
    int referrals,
    LocalDate measuredFrom,
    LocalDate measuredTo) {

  AnswerDelayState {
    requireNonNull(medianWorkingDays);
    requireNonNull(p90WorkingDays);
    requireNonNull(measuredFrom);
    requireNonNull(measuredTo);
    if (version < 1) {
      throw new IllegalArgumentException("versions are counted from 1");
    }
  }

  AnswerDelay delay() {
    return new AnswerDelay(medianWorkingDays, p90WorkingDays, referrals, measuredFrom, measuredTo);
  }
}
