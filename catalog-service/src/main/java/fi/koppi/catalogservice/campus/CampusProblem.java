package fi.koppi.catalogservice.campus;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on campuses are refused. */
public enum CampusProblem implements ProblemType {
  CAMPUS_CLOSED("The campus is closed", 409),
  CAMPUS_PROVIDER_INACTIVE("The campus's provider is not active", 409),
  CAMPUS_OID_TAKEN("Another campus has the OID", 409),
  CAMPUS_MUNICIPALITY_FIXED("A campus stays in its municipality", 409),
  CAMPUS_IN_USE("Something published takes place at the campus", 409);

  private final String title;
  private final int status;

  CampusProblem(String title, int status) {
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
