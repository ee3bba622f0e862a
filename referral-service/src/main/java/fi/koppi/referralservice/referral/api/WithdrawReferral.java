package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.step.WithdrawalReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The request that records why a referral is withdrawn.
 *
 * @param onBehalf the client's word; required where {@code koppi.referral.client-word-required},
 *     unless the reason is DUPLICATE or CONSENT_EXPIRED
 */
@Schema(
    examples =
        """
        {"reason": "CLIENT_CHANGED_MIND",
         "onBehalf": {"channel": "PHONE", "day": "2026-01-12", "notedBy": "coach-17"}}\
        """)
record WithdrawReferral(@NotNull WithdrawalReason reason, @Nullable @Valid OnBehalf onBehalf) {}
