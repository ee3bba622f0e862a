package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.step.ReturnReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that records why a referral is returned to be corrected. */
@Schema(examples = "{\"reason\": \"MISSING_INFO\"}")
record ReturnReferral(@NotNull ReturnReason reason) {}
