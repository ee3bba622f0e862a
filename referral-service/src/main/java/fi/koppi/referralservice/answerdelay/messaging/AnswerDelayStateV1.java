package fi.koppi.referralservice.answerdelay.messaging;

import fi.koppi.referralservice.answerdelay.Telling;
import java.time.LocalDate;
import java.util.UUID;

/** The wire form of {@code answer-delay-state.v1}. */
record AnswerDelayStateV1(
    UUID providerId,
    long version,
    int medianWorkingDays,
    int p90WorkingDays,
    int referrals,
    LocalDate measuredFrom,
    LocalDate measuredTo) {

  static AnswerDelayStateV1 of(Telling.Changed telling) {
    var delay = telling.delay();
    return new AnswerDelayStateV1(
        delay.provider(),
        telling.version(),
        delay.medianWorkingDays(),
        delay.p90WorkingDays(),
        delay.referrals(),
        telling.measured().first(),
        telling.measured().last());
  }
}
