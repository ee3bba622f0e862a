package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.outcome.Outcome;
import fi.koppi.referralservice.referral.outcome.OutcomeFinding;
import fi.koppi.referralservice.referral.outcome.OutcomeType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that came of a referral. */
@Schema(
    examples =
        """
        {"type": "EMPLOYED_OPEN", "polarity": "POSITIVE", "checkpoint": "AT_END",
         "evidence": "CLIENT_TOLD", "recordedAt": "2027-06-01T09:00:00Z",
         "byOrganisation": "01920000-0000-7000-8000-000000000101", "byPerson": "coach-17"}\
        """)
record OutcomeView(
    OutcomeType type,
    OutcomeType.Polarity polarity,
    OutcomeFinding.Checkpoint checkpoint,
    OutcomeFinding.Evidence evidence,
    Instant recordedAt,
    UUID byOrganisation,
    @Nullable String byPerson) {

  static OutcomeView of(Outcome outcome) {
    var finding = outcome.finding();
    return new OutcomeView(
        finding.type(),
        finding.type().polarity(),
        finding.checkpoint(),
        finding.evidence(),
        outcome.recordedAt(),
        outcome.byOrganisation().value(),
        outcome.byPerson());
  }
}
