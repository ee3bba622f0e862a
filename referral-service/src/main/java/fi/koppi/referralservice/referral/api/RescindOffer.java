package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.step.RescissionReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that records why the college takes its offer back. */
@Schema(examples = "{\"reason\": \"CONDITIONS_NOT_MET\"}")
record RescindOffer(@NotNull RescissionReason reason) {}
