package fi.koppi.referralservice.proposal;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on proposals are refused. */
public enum ProposalProblem implements ProblemType {
  NOT_IN_TRAINING("The client is not in training", 409),
  PROPOSAL_STATUS("The proposal was decided before", 409);

  private final String title;
  private final int status;

  ProposalProblem(String title, int status) {
    this.title = title;
    this.status = status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }
}
