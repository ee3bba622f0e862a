package fi.koppi.referralservice.proposal;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a proposal, as the steps of {@link ProposalStep} lead through it. */
@Schema(name = "TrainingProposalStatus")
public enum ProposalStatus {
  PENDING,
  /** The coach has agreed. */
  ACCEPTED,
  /** The coach has not agreed, for a reason. */
  REJECTED,
  /** The college took it back, or training has ended. */
  RECALLED,
  /** The college has made a newer one of the same kind. */
  REPLACED;

  public Set<ProposalStatus> next() {
    return ProposalStep.targets(this);
  }
}
