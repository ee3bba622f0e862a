package fi.koppi.catalogservice.answerdelay;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.mirror.AnnouncedState;
import java.time.LocalDate;

/** The fields of referral-service's {@code answer-delay-state.v1}, but for the key. */
public record AnswerDelayState(
    long version,
    Integer medianWorkingDays,
    Integer p90WorkingDays,
    int referrals,
    LocalDate measuredFrom,
    LocalDate measuredTo)
    implements AnnouncedState {

  public AnswerDelayState {
    requireNonNull(medianWorkingDays);
    requireNonNull(p90WorkingDays);
    requireNonNull(measuredFrom);
    requireNonNull(measuredTo);
    if (version < 1) {
      throw new IllegalArgumentException("versions are counted from 1");
    }
  }

  public AnswerDelay delay() {
    return new AnswerDelay(medianWorkingDays, p90WorkingDays, referrals, measuredFrom, measuredTo);
  }
}
