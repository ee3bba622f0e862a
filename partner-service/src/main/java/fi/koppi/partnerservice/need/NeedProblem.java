package fi.koppi.partnerservice.need;

import fi.koppi.kit.problem.ProblemType;

/** The problems of competence needs. */
public enum NeedProblem implements ProblemType {
  NEED_STATUS("The need's status does not allow this", 409),
  NEED_ORGANISATION_UNKNOWN("The need's organisation is not an active one", 409);

  private final String title;
  private final int status;

  NeedProblem(String title, int status) {
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
