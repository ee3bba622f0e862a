package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.step.ReturnReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a referral is given back to be mended. */
@Schema(examples = "{\"reason\": \"MISSING_INFO\"}")
record ReturnReferral(@NotNull ReturnReason reason) {}
