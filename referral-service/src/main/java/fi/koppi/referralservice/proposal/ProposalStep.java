package fi.koppi.referralservice.proposal;

import fi.koppi.referralservice.referral.step.Side;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole lifecycle of a proposal in one table: who takes which step from where to where. A
 * proposal is never decided by silence.
 */
enum ProposalStep {
  ACCEPT(Side.COACH, ProposalStatus.PENDING, ProposalStatus.ACCEPTED),
  REJECT(Side.COACH, ProposalStatus.PENDING, ProposalStatus.REJECTED),
  RECALL(Side.PROVIDER, ProposalStatus.PENDING, ProposalStatus.RECALLED),
  REPLACE(Side.PROVIDER, ProposalStatus.PENDING, ProposalStatus.REPLACED);

  private final Side side;
  private final ProposalStatus from;
  private final ProposalStatus to;

  ProposalStep(Side side, ProposalStatus from, ProposalStatus to) {
    this.side = side;
    this.from = from;
    this.to = to;
  }

  static Set<ProposalStatus> targets(ProposalStatus from) {
    return Arrays.stream(values())
        .filter(step -> step.from == from)
        .map(ProposalStep::to)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the side that may take the step. */
  Side side() {
    return side;
  }

  ProposalStatus from() {
    return from;
  }

  ProposalStatus to() {
    return to;
  }
}
