package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.problem.ProblemType;

/** What can be refused about municipalities. */
public enum MunicipalityProblem implements ProblemType {
  MUNICIPALITY_ENTRY_INVALID("The municipalities hold entries that cannot be taken", 400),
  MUNICIPALITY_PLACE_UNKNOWN("It is not known where the municipality lies", 400);

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
