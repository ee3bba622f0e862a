package fi.koppi.referralservice.intensity;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on intensities are refused. */
public enum IntensityProblem implements ProblemType {
  INTENSITY_OVERLAP("The client has another intensity on these days", 409);

  private final String title;
  private final int status;

  IntensityProblem(String title, int status) {
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
