package fi.koppi.catalogservice.proposal;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on proposals are refused. */
public enum ProposalProblem implements ProblemType {
  PROPOSAL_STATUS("The proposal's status does not allow this", 409),
  PROPOSAL_OPEN("The proposal is open to every provider", 409),
  PROPOSAL_PROVIDER("The proposal is for another provider than the programme's", 409),
  PROPOSAL_OFFERING_UNPUBLISHED("The offering to revise is not published", 409);

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
