package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on unmet needs are refused. */
public enum UnmetNeedProblem implements ProblemType {
  UNMET_NEED_RECORDED("The client's gap in this skill is recorded already", 409),
  UNMET_NEED_CLOSED("The unmet need was closed before", 409);

  private final String title;
  private final int status;

  UnmetNeedProblem(String title, int status) {
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
