package fi.koppi.referralservice.proposal;

import java.util.Set;

/** The life of a proposal, as the steps of {@link ProposalStep} lead through it. */
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
