package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.step.WithdrawalReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that records why a referral is withdrawn. */
@Schema(examples = "{\"reason\": \"CLIENT_CHANGED_MIND\"}")
record WithdrawReferral(@NotNull WithdrawalReason reason) {}
