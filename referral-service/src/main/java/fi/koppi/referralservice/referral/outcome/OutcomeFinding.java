package fi.koppi.referralservice.referral.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was found at a checkpoint, and how it is known. */
@Embeddable
public record OutcomeFinding(
    @Enumerated(EnumType.STRING) OutcomeType type,
    @Enumerated(EnumType.STRING) Checkpoint checkpoint,
    @Enumerated(EnumType.STRING) Evidence evidence) {

  /** When the follow-up was made, counted from the end of training. */
  public enum Checkpoint {
    AT_END,
    AFTER_3_MONTHS,
    AFTER_6_MONTHS,
    AFTER_12_MONTHS
  }

  /** How an outcome is known. */
  public enum Evidence {
    CLIENT_TOLD,
    COLLEGE_TOLD,
    EMPLOYER_TOLD,
    REGISTER
  }
}
