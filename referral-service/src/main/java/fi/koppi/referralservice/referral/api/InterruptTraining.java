package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.step.InterruptionReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that records why training ended early. */
@Schema(examples = "{\"reason\": \"GOT_JOB\"}")
record InterruptTraining(@NotNull InterruptionReason reason) {}
