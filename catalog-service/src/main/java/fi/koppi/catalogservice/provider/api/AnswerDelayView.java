package fi.koppi.catalogservice.provider.api;

import fi.koppi.catalogservice.answerdelay.AnswerDelay;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The number of working days until a provider caught the clients who were referred to it. */
@Schema(
    description =
        "How many working days the provider took from a referral to the person who took charge of"
            + " it; absent where fewer than five clients are behind it. Apart from the version.")
record AnswerDelayView(
    @Schema(description = "Half of the referrals were caught within as many; 0 is the same day")
        int medianWorkingDays,
    @Schema(description = "Nine in ten were caught within as many") int p90WorkingDays,
    @Schema(description = "How many are behind it, in fives rounded down") int referrals,
    @Schema(description = "The first day on which the referrals that count were caught")
        LocalDate measuredFrom,
    @Schema(description = "The last such day; the figures hold until there are others")
        LocalDate measuredTo) {

  static @Nullable AnswerDelayView of(@Nullable AnswerDelay delay) {
    return delay == null
        ? null
        : new AnswerDelayView(
            delay.medianWorkingDays(),
            delay.p90WorkingDays(),
            delay.referrals(),
            delay.measuredFrom(),
            delay.measuredTo());
  }
}
