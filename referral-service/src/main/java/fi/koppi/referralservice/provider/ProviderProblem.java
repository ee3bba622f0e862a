package fi.koppi.referralservice.provider;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which a college is refused altogether. */
public enum ProviderProblem implements ProblemType {
  COLLEGE_CLOSED("The college has closed", 403);

  private final String title;
  private final int status;

  ProviderProblem(String title, int status) {
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
