package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.step.RefusalReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that records why the college cannot accept the client. */
@Schema(examples = "{\"reason\": \"NO_CAPACITY\"}")
record RefuseReferral(@NotNull RefusalReason reason) {}
