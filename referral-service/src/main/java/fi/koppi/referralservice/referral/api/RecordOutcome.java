package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.outcome.OutcomeFinding;
import fi.koppi.referralservice.referral.outcome.OutcomeType;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An outcome of a referral that was found at a checkpoint. */
@Schema(
    examples =
        """
        {"type": "EMPLOYED_OPEN", "checkpoint": "AT_END", "evidence": "CLIENT_TOLD"}\
        """)
record RecordOutcome(
    @NotNull OutcomeType type,
    @NotNull OutcomeFinding.Checkpoint checkpoint,
    @NotNull OutcomeFinding.Evidence evidence) {

  OutcomeFinding finding() {
    return new OutcomeFinding(type, checkpoint, evidence);
  }
}
