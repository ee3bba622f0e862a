package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.kit.problem.ProblemType;

/** The problems of guidance methods. */
public enum GuidanceMethodProblem implements ProblemType {
  GUIDANCE_METHOD_RETIRED("The guidance method is retired", 409);

  private final String title;
  private final int status;

  GuidanceMethodProblem(String title, int status) {
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
