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

  @Override
  public String remedy() {
    return "Nothing of the exchange is open to a college that the catalogue has closed, which is"
        + " final, or cut off, which lasts until it is announced as ACTIVE again. Its open referrals"
        + " go back to their coaches; it can still acknowledge erasures.";
  }
}
