package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.step.InterruptionReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The request that records why training ended early.
 *
 * @param effectiveOn the day from which the step holds, in Finland; today if it is left out
 */
@Schema(examples = "{\"reason\": \"GOT_JOB\"}")
record InterruptTraining(@NotNull InterruptionReason reason, @Nullable LocalDate effectiveOn) {}
