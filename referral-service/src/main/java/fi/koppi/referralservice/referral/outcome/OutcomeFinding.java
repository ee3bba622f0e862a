package fi.koppi.referralservice.referral.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A finding at a checkpoint, with its source. */
@Embeddable
public record OutcomeFinding(
    @Enumerated(EnumType.STRING) OutcomeType type,
    @Enumerated(EnumType.STRING) Checkpoint checkpoint,
    @Enumerated(EnumType.STRING) Evidence evidence) {

  /** The time of the follow-up, counted from the end of training. */
  public enum Checkpoint {
    AT_END,
    AFTER_3_MONTHS,
    AFTER_6_MONTHS,
    AFTER_12_MONTHS
  }

  /** The source from which an outcome is known. */
  public enum Evidence {
    CLIENT_TOLD,
    COLLEGE_TOLD,
    EMPLOYER_TOLD,
    REGISTER
  }
}
