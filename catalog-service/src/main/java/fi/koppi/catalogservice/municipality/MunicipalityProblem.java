package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.problem.ProblemType;

/** The problems of municipalities. */
public enum MunicipalityProblem implements ProblemType {
  MUNICIPALITY_ENTRY_INVALID("Some municipalities are invalid", 400),
  MUNICIPALITY_PLACE_UNKNOWN("The municipality has no coordinates", 400);

  private final String title;
  private final int status;

  MunicipalityProblem(String title, int status) {
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
