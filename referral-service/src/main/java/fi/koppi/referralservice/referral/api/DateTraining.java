package fi.koppi.referralservice.referral.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The request that names the day from which a step of training holds; a call without a body names
 * none.
 *
 * @param effectiveOn the day from which the step holds, in Finland; today if it is left out
 */
@Schema(examples = "{}")
record DateTraining(@Nullable LocalDate effectiveOn) {

  /** Returns the day of a request; none where there was no body, or no day in it. */
  static @Nullable LocalDate dayOf(@Nullable DateTraining request) {
    return request == null ? null : request.effectiveOn();
  }
}
