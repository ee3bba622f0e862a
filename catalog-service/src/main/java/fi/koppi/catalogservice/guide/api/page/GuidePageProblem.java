package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.kit.problem.ProblemType;

/** The problems of the guide as a page. */
enum GuidePageProblem implements ProblemType {
  GUIDE_TOO_LONG("The guide has too many trainings to be printed at once", 409);

  private final String title;
  private final int status;

  GuidePageProblem(String title, int status) {
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
