package fi.koppi.referralservice.answerdelay.messaging;

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
    LocalDate measuredTo) {}
